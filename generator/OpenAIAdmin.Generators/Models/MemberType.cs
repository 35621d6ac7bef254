namespace OpenAIAdmin.Generators.Models;

/// <summary>What a member holds.</summary>
internal enum MemberType
{
    /// <summary>A whole number: <c>long</c>.</summary>
    Integer,

    /// <summary>An exact number: <c>decimal</c>.</summary>
    Decimal,

    /// <summary>true or false: a bit of a mask.</summary>
    Boolean,

    /// <summary>A string.</summary>
    Text,

    /// <summary>An amount with its currency.</summary>
    Money,
}
