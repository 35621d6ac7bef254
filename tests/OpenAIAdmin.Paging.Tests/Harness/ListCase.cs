using System.Text.Json;
using System.Text.Json.Nodes;

namespace OpenAIAdmin.Paging.Tests.Harness;

/// <summary>One list of the document: how its pages look, and its members in C#.</summary>
internal sealed class ListCase
{
    private readonly JsonElement pagination;

    private ListCase(string key, JsonElement operation)
    {
        Key = key;
        pagination = operation.GetProperty("x-pagination");
        Members = new ListMembers(key, this);
    }

    /// <summary>All lists, by operation.</summary>
    public static IReadOnlyDictionary<string, ListCase> All { get; } = SpecFiles.Operations
        .Where(entry => entry.Operation.TryGetProperty("x-pagination", out _))
        .ToDictionary(entry => entry.Key, entry => new ListCase(entry.Key, entry.Operation));

    public string Key { get; }

    public string Style => Text("style");

    public string Parameter => Text("parameter");

    public string Identity => Text("identity");

    public string Items => Text("items");

    public ListMembers Members { get; }

    public bool IsUsage => Style == "next_page";

    /// <summary>The cursor that a page with these items leads on with. Where the last item is the cursor, no other can be had.</summary>
    public string Cursor(string wanted, params string[] ids) => Style == "last_item" ? ids[^1] : wanted;

    /// <param name="next">The cursor of the next page, or null for none.</param>
    /// <param name="hasMore">Whether the page says that more follow.</param>
    /// <param name="ids">What tells the items apart: digits, because it may be a time.</param>
    public string Page(string? next, bool hasMore, params string[] ids)
    {
        var page = new JsonObject
        {
            [Items] = new JsonArray([.. ids.Select(Item)]),
            [Text("more")] = hasMore,
        };
        if (Style != "last_item") page[Text("cursor")] = next;
        return page.ToJsonString();
    }

    public override string ToString() => Key;

    private JsonNode Item(string id) => IsUsage
        ? new JsonObject { [Identity] = long.Parse(id, System.Globalization.CultureInfo.InvariantCulture), ["end_time"] = 1, ["results"] = new JsonArray() }
        : new JsonObject { [Identity] = id };

    private string Text(string member) => pagination.GetProperty(member).GetString()!;
}
