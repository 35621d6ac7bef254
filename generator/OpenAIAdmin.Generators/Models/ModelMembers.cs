namespace OpenAIAdmin.Generators.Models;

/// <summary>A class of Kiota's and what it is given.</summary>
/// <param name="Type">Its full name; nested classes follow their class after a dot.</param>
/// <param name="Outer">The name of the class that it is nested in; empty when it is in none.</param>
/// <param name="Times">Its members that hold Unix seconds.</param>
/// <param name="Ranges">Pairs of its members that bound a time.</param>
/// <param name="Nullable">Its members that may be sent as null; none of a class that is only received.</param>
internal sealed record ModelMembers(
    string Type, string Outer, EquatableArray<TimeMember> Times, EquatableArray<TimeRange> Ranges, EquatableArray<NullableMember> Nullable)
{
    public string Namespace => Outer.Length > 0 ? Before(Before(Type)) : Before(Type);

    public string TypeName => Type.Substring(Type.LastIndexOf('.') + 1);

    private static string Before(string name) => name.Substring(0, name.LastIndexOf('.'));
}

/// <summary>A member that holds Unix seconds.</summary>
internal sealed record TimeMember(string Name, string Description, bool IsDeprecated);

/// <summary>Two members of which one is the beginning of a time and the other its end, which is not part of it.</summary>
internal sealed record TimeRange(string Method, string From, string To);

/// <summary>A member that may be sent as null.</summary>
internal sealed record NullableMember(string WireName, string Name, string Description, bool IsDeprecated);

/// <summary>The values of a growable string that are known today.</summary>
internal sealed record KnownValues(string Name, EquatableArray<KnownValue> Values);

/// <summary>One of them.</summary>
internal sealed record KnownValue(string Text, string Description);

/// <summary>What the document says of Kiota's models beyond Kiota's understanding.</summary>
internal sealed record ParsedModelMembers(
    EquatableArray<ModelMembers> Models, EquatableArray<KnownValues> Values, EquatableArray<DiagnosticInfo> Diagnostics)
{
    public static readonly ParsedModelMembers None = new(new([]), new([]), new([]));
}
