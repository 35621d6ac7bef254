namespace OpenAIAdmin.Analyzers.Coverage;

/// <summary>Whether a pattern matches what it is asked about. In ascending order, so that "and" is the smaller of two.</summary>
internal enum Verdict
{
    Never,
    Sometimes,
    Always,
}
