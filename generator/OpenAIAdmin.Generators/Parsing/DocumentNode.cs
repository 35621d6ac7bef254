using System.Text.Json;

namespace OpenAIAdmin.Generators.Parsing;

/// <summary>A value of the document and where it stands. Lives while a document is parsed, and never longer.</summary>
internal sealed class DocumentNode(JsonTokenType token, int start)
{
    private readonly Dictionary<string, DocumentMember> byName = new(StringComparer.Ordinal);

    /// <summary>The byte at which the value begins.</summary>
    public int Start { get; } = start;

    /// <summary>The byte after the value.</summary>
    public int End { get; set; }

    /// <summary>The text of a string; null when the value is something else.</summary>
    public string? Text { get; init; }

    public bool IsObject => token == JsonTokenType.StartObject;

    public bool IsArray => token == JsonTokenType.StartArray;

    public bool IsTrue => token == JsonTokenType.True;

    public List<DocumentNode> Items { get; } = [];

    public List<DocumentMember> Members { get; } = [];

    /// <summary>Members whose names were given before in the same object.</summary>
    public List<DocumentMember> Repeated { get; } = [];

    /// <summary>The value of a member; null when there is none.</summary>
    public DocumentNode? this[string name] => Member(name)?.Value;

    public DocumentMember? Member(string name) => byName.TryGetValue(name, out var member) ? member : null;

    public void Add(DocumentMember member)
    {
        Members.Add(member);
        if (byName.ContainsKey(member.Name)) Repeated.Add(member);
        else byName.Add(member.Name, member);
    }
}

/// <summary>A member of an object of the document.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Start">The byte at which the name's quote begins.</param>
/// <param name="End">The byte after the name's closing quote.</param>
/// <param name="Value">Its value.</param>
internal sealed record DocumentMember(string Name, int Start, int End, DocumentNode Value);
