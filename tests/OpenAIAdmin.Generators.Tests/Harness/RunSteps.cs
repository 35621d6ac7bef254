using Microsoft.CodeAnalysis;

namespace OpenAIAdmin.Generators.Tests.Harness;

/// <summary>Asks a run what its steps did.</summary>
internal static class RunSteps
{
    public static IEnumerable<IncrementalGeneratorRunStep> StepsOfOurs(this GeneratorRunResult run) =>
        Steps.All.SelectMany(name => run.TrackedSteps.TryGetValue(name, out var steps) ? steps : []);

    public static IEnumerable<IncrementalStepRunReason> Reasons(this IEnumerable<IncrementalGeneratorRunStep> steps) =>
        steps.SelectMany(step => step.Outputs).Select(output => output.Reason);

    public static IEnumerable<IncrementalStepRunReason> Reasons(this GeneratorRunResult run, string step) =>
        run.TrackedSteps[step].Reasons();

    /// <summary>The reasons of everything that adds source or reports.</summary>
    public static IEnumerable<IncrementalStepRunReason> OutputReasons(this GeneratorRunResult run) =>
        run.TrackedOutputSteps.SelectMany(steps => steps.Value).Reasons();
}
