namespace OpenAIAdmin.Analyzers.Coverage;

/// <summary>Three-valued logic over verdicts.</summary>
internal static class Verdicts
{
    public static Verdict And(this Verdict left, Verdict right) => left < right ? left : right;

    public static Verdict Or(this Verdict left, Verdict right) => left > right ? left : right;

    public static Verdict Negate(this Verdict verdict) => (Verdict)(Verdict.Always - verdict);
}
