namespace OpenAIAdmin.Generators.Parsing;

/// <summary>Finds the schemas that requests are made of.</summary>
internal sealed class SentSchemas(DocumentNode root)
{
    private readonly HashSet<string> found = new(StringComparer.Ordinal);

    public HashSet<string> All()
    {
        foreach (var operation in (root["paths"]?.Members ?? []).SelectMany(path => path.Value.Members))
        {
            if (operation.Value["requestBody"] is { } body) Follow(body);
        }

        return found;
    }

    private void Follow(DocumentNode node)
    {
        // A reference, or an entry of the mapping that leads to a union's cases.
        if (Schemas.NameIn(node.Text) is { } name && found.Add(name) && root["components"]?["schemas"]?[name] is { } schema) Follow(schema);
        foreach (var member in node.Members) Follow(member.Value);
        foreach (var item in node.Items) Follow(item);
    }
}
