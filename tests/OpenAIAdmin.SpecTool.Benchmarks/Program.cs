using System.Globalization;
using System.Reflection;
using OpenAIAdmin.SpecTool.Benchmarks;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
const int rounds = 7;
var folder = Directory.CreateTempSubdirectory("spectool-benchmark-");
try
{
    var pairs = args is [var one, var other] ? [(Base: one, Revision: other)] : Made();
    Console.WriteLine("| base | megabytes | seconds | processor_seconds | peak_megabytes |\n| --- | ---: | ---: | ---: | ---: |");
    foreach (var (@base, revision) in pairs)
    {
        var runs = Enumerable.Range(0, rounds).Select(_ => ToolRun.Compare(@base, revision)).ToArray();
        Console.WriteLine(
            $"| {Path.GetFileName(@base)} | {new FileInfo(@base).Length / 1e6:F1} | {Median(runs.Select(run => run.Time)):F2} "
            + $"| {Median(runs.Select(run => run.Processor)):F2} | {runs.Max(run => run.PeakBytes) / 1e6:F0} |");
    }

    var (first, later) = SliceComparison.Measure(File.ReadAllText(pairs[0].Base), File.ReadAllText(pairs[0].Revision));
    Console.WriteLine($"\nThe comparison alone: {first.TotalMilliseconds:F0} ms the first time, {later.TotalMilliseconds:F0} ms later.");
}
finally
{
    folder.Delete(recursive: true);
}

static double Median(IEnumerable<TimeSpan> times) => times.Order().ElementAt(rounds / 2).TotalSeconds;

(string Base, string Revision)[] Made()
{
    var root = typeof(FullUpstream).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "RepositoryRoot").Value!;
    var document = FullUpstream.From(File.ReadAllText(Path.Combine(root, "spec", "reviewed-upstream.json")));
    var grown = FullUpstream.Grown(document);
    return
    [
        (Write("base.json", FullUpstream.Json(document)), Write("revision.json", FullUpstream.Json(grown))),
        (Write("base.yaml", BlockYaml.Write(document)), Write("revision.yaml", BlockYaml.Write(grown))),
    ];
}

string Write(string name, string text)
{
    var path = Path.Combine(folder.FullName, name);
    File.WriteAllText(path, text);
    return path;
}
