namespace OpenAIAdmin.Generators.Models;

/// <summary>The union of the events of a schema that has a member for the details of each.</summary>
/// <param name="Union">Its names and cases, as those of any union; the cases have no members of their own.</param>
/// <param name="Entry">The full name of Kiota's class for the schema.</param>
/// <param name="TagProperty">The property of that class that holds the tag.</param>
/// <param name="Events">The details of each case, in the order of the cases.</param>
internal sealed record EventUnionModel(UnionModel Union, string Entry, string TagProperty, EquatableArray<EventModel> Events)
{
    public string EntryNamespace => Entry.Substring(0, Entry.LastIndexOf('.'));

    public string EntryName => Entry.Substring(Entry.LastIndexOf('.') + 1);
}

/// <summary>The details of one kind of event.</summary>
/// <param name="Case">The case.</param>
/// <param name="Property">The property of the entry that holds them.</param>
/// <param name="Payload">The full name of their class.</param>
internal sealed record EventModel(CaseModel Case, string Property, string Payload);

/// <summary>The unions of events, and what is wrong with them.</summary>
internal sealed record ParsedEventUnions(EquatableArray<EventUnionModel> Unions, EquatableArray<DiagnosticInfo> Diagnostics)
{
    public static readonly ParsedEventUnions None = new(new([]), new([]));
}
