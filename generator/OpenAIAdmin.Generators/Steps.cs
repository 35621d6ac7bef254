namespace OpenAIAdmin.Generators;

/// <summary>The names under which the driver tracks the pipeline's steps; tests ask for them.</summary>
internal static class Steps
{
    public const string Documents = nameof(Documents);
    public const string TheDocument = nameof(TheDocument);
    public const string Unions = nameof(Unions);
    public const string Cases = nameof(Cases);
    public const string Diagnostics = nameof(Diagnostics);
    public const string KnowsClosed = nameof(KnowsClosed);
    public const string MissingTypes = nameof(MissingTypes);
    public const string Target = nameof(Target);

    public const string Lists = nameof(Lists);
    public const string List = nameof(List);
    public const string ListDiagnostics = nameof(ListDiagnostics);

    public const string ClientFacts = nameof(ClientFacts);
    public const string Operations = nameof(Operations);
    public const string Error = nameof(Error);

    public const string ModelMembers = nameof(ModelMembers);
    public const string Model = nameof(Model);
    public const string KnownValues = nameof(KnownValues);

    public const string ParsedEventUnions = nameof(ParsedEventUnions);
    public const string EventUnions = nameof(EventUnions);

    public static readonly string[] All =
    [
        Documents, TheDocument, Unions, Cases, Diagnostics, KnowsClosed, MissingTypes, Target,
        Lists, List, ListDiagnostics,
        ClientFacts, Operations, Error,
        ModelMembers, Model, KnownValues,
        ParsedEventUnions, EventUnions,
    ];
}
