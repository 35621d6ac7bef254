using BenchmarkDotNet.Running;
using OpenAIAdmin.Benchmarks.Calls;
using OpenAIAdmin.Benchmarks.Comparing;
using OpenAIAdmin.Benchmarks.Lists;

switch (args.FirstOrDefault())
{
    case "compare":
        await Comparison.RunAsync(large: args.Contains("--large"), Console.Out);
        break;
    case "stream":
        await StreamReport.RunAsync(Console.Out);
        break;
    case "lists":
        await ListReport.RunAsync(Console.Out);
        break;
    case "calls":
        await CallReport.RunAsync(Console.Out);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
