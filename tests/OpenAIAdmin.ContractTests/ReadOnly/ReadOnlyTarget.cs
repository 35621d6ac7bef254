using OpenAIAdmin.ContractTests.Checking;
using OpenAIAdmin.ContractTests.Server;

namespace OpenAIAdmin.ContractTests.ReadOnly;

/// <summary>What the read-only tests read: the test server, or the API that the environment names.</summary>
/// <param name="IsForeign">Whether it is not ours: it may be empty, refuse, and hold what must not be printed.</param>
internal sealed record ReadOnlyTarget(Uri BaseUrl, string Key, bool IsForeign)
{
    public const string UrlVariable = "OPENAIADMIN_CONTRACT_BASE_URL";
    public const string KeyVariable = "OPENAIADMIN_CONTRACT_KEY";

    /// <param name="variable">Reads an environment variable.</param>
    /// <exception cref="InvalidOperationException">One of the two variables is set without the other, or the URL is none.</exception>
    public static ReadOnlyTarget From(Func<string, string?> variable) => (variable(UrlVariable), variable(KeyVariable)) switch
    {
        (null or "", null or "") => new(ContractServer.Open().BaseUrl, HeaderCheck.Key, IsForeign: false),
        (null or "", _) => throw new InvalidOperationException($"{KeyVariable} is set without {UrlVariable}; set both, or neither to read the test server."),
        (_, null or "") => throw new InvalidOperationException($"{UrlVariable} is set without {KeyVariable}; set both, or neither to read the test server."),
        ({ } url, { } key) => Uri.TryCreate(url, UriKind.Absolute, out var parsed)
            ? new(parsed, key, IsForeign: true)
            : throw new InvalidOperationException($"{UrlVariable} is no absolute URL."),
    };

    // A record would print the key.
    public override string ToString() => BaseUrl.ToString();
}
