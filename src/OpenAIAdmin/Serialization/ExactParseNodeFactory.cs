using System.Text.Json;
using Microsoft.Kiota.Abstractions.Serialization;

namespace OpenAIAdmin.Serialization;

/// <summary>Reads JSON answers into Kiota's models without Kiota's guesses: see <see cref="ExactParseNode"/>.</summary>
internal sealed class ExactParseNodeFactory : IParseNodeFactory
{
    private const string Json = "application/json";

    public string ValidContentType => Json;

    /// <summary>
    /// A registry of one client's own: it finds this factory behind vendor types (<c>application/problem+json</c>) as well, and
    /// other clients in the process keep the registry that is everybody's.
    /// </summary>
    public static IParseNodeFactory CreateRegistry()
    {
        var registry = new ParseNodeFactoryRegistry();
        registry.ContentTypeAssociatedFactories[Json] = new ExactParseNodeFactory();
        return registry;
    }

    public async Task<IParseNode> GetRootParseNodeAsync(string contentType, Stream content, CancellationToken cancellationToken = default)
    {
        if (!string.Equals(contentType, Json, StringComparison.OrdinalIgnoreCase))
        {
            throw new ArgumentOutOfRangeException(nameof(contentType), contentType, "Only JSON can be read.");
        }

        using var document = await JsonDocument.ParseAsync(content, cancellationToken: cancellationToken).ConfigureAwait(false);
        return new ExactParseNode(document.RootElement.Clone(), JsonPlace.Root);
    }
}
