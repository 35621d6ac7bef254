namespace OpenAIAdmin.Usage.Reading;

/// <summary>What kind of value a member of a result has.</summary>
internal enum MemberKind : byte
{
    /// <summary>A 64-bit integer.</summary>
    Integer,

    /// <summary>A string.</summary>
    Text,

    /// <summary>A boolean; lives in the result's shape only.</summary>
    Boolean,

    /// <summary>An exact decimal: a number, or a string holding one.</summary>
    Decimal,

    /// <summary>An amount of money: an object of value and currency.</summary>
    Money,
}
