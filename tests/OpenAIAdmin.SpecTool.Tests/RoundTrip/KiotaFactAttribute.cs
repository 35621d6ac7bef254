namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>A test with the real Kiota, which the tests otherwise do without.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class KiotaFactAttribute : FactAttribute
{
    public KiotaFactAttribute()
    {
        if (string.IsNullOrEmpty(Program)) Skip = "Needs Kiota's program in the KIOTA environment variable.";
    }

    public static string? Program { get; } = Environment.GetEnvironmentVariable("KIOTA");
}
