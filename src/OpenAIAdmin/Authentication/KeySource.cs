using System.Diagnostics;

namespace OpenAIAdmin.Authentication;

/// <summary>Where the key of each attempt comes from: one key, or a callback that may rotate it.</summary>
[DebuggerDisplay("Admin key (hidden)")]
internal sealed class KeySource
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string? _key;

    private readonly Func<CancellationToken, ValueTask<string>>? _provider;

    /// <exception cref="ArgumentException">The key cannot work. The message never quotes it.</exception>
    public KeySource(string key)
    {
        AdminKey.Check(key);
        _key = key;
    }

    public KeySource(Func<CancellationToken, ValueTask<string>> provider) => _provider = provider;

    /// <summary>The key to send now.</summary>
    /// <exception cref="KeyUnavailableException">The callback threw, or returned what cannot be a key; its cause says which.</exception>
    public ValueTask<string> GetAsync(CancellationToken cancellationToken) =>
        _key is not null ? new ValueTask<string>(_key) : AskAsync(cancellationToken);

    /// <inheritdoc/>
    public override string ToString() => "Admin key (hidden)";

    private async ValueTask<string> AskAsync(CancellationToken cancellationToken)
    {
        try
        {
            var key = await _provider!(cancellationToken).ConfigureAwait(false);
            if (key is null) throw new InvalidOperationException("The ApiKeyProvider returned null in place of an admin key.");
            return AdminKey.Objection(key) is { } objection ? throw new InvalidOperationException("From the ApiKeyProvider: " + objection) : key;
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            throw new KeyUnavailableException(failure);
        }
    }
}
