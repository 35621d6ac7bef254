namespace OpenAIAdmin.Generators.Models;

/// <summary>One member of a case.</summary>
/// <param name="Index">Its place in the ordinal order of wire names, and its bit in the masks.</param>
/// <param name="WireName">Its name in JSON.</param>
/// <param name="Type">What it holds.</param>
/// <param name="IsRequired">The document requires it.</param>
/// <param name="AllowsNull">The document allows null.</param>
/// <param name="IsUnixSeconds">It is a point in time.</param>
/// <param name="Description">The document's description, of what it refers to if it has none of its own.</param>
/// <param name="KnownValues">Values known today of a text that may get more.</param>
internal sealed record MemberModel(
    int Index,
    string WireName,
    MemberType Type,
    bool IsRequired,
    bool AllowsNull,
    bool IsUnixSeconds,
    string Description,
    EquatableArray<string> KnownValues)
{
    public string PropertyName => CSharpName.Pascal(WireName);

    public string FieldName => CSharpName.Camel(PropertyName);

    /// <summary>The mask with the member's bit, as an expression.</summary>
    public string Bit => FormattableString.Invariant($"1UL << {Index}");

    /// <summary>The member always has a value: the payload's, or the documented default when the payload lacks it.</summary>
    public bool AlwaysHasValue => IsRequired && !AllowsNull;

    /// <summary>The C# type without a question mark.</summary>
    public string TypeName => Type switch
    {
        MemberType.Integer => "long",
        MemberType.Decimal => "decimal",
        MemberType.Boolean => "bool",
        MemberType.Money => "global::OpenAIAdmin.Usage.Money",
        _ => "string",
    };

    /// <summary>The C# type of the property.</summary>
    public string PropertyType => AlwaysHasValue ? TypeName : TypeName + "?";

    /// <summary>What a whole number counts: the last word of its wire name, such as <c>tokens</c> or <c>bytes</c>; and what an amount is in.</summary>
    public string? Unit => (Type, IsUnixSeconds) switch
    {
        (MemberType.Integer, true) => "Unix seconds",
        (MemberType.Integer, false) => WireName.Split('_').Last(),
        (MemberType.Money, _) => "whole units of its currency, not cents",
        _ => null,
    };
}
