using System.CommandLine;

namespace OpenAIAdmin.Cli.Commands;

/// <summary>Runs one parsed command and returns its exit code.</summary>
internal delegate Task<int> UsageAction(UsageEndpoint endpoint, UsageQuery query, bool demo, CancellationToken cancellationToken);

/// <summary><c>usage KIND</c>, and <c>costs</c> as a short form of <c>usage costs</c>.</summary>
internal static class UsageCommand
{
    public static Command Create(UsageAction run)
    {
        string[] kinds = [.. UsageEndpoints.All.Select(endpoint => endpoint.Kind)];
        var kind = new Argument<string>("KIND") { HelpName = "KIND", Description = $"What to read: {string.Join(", ", kinds)}." };
        // The API writes the same names with underscores, and so does the table's TYPE column.
        kind.AcceptOnlyFromAmong([.. kinds.Concat(kinds.Select(name => name.Replace('-', '_'))).Distinct()]);

        var command = new Command("usage", "Prints usage or costs per time bucket.") { kind };
        AddOptions(command, run, parsed => UsageEndpoints.All.First(endpoint => endpoint.Kind == parsed.GetRequiredValue(kind).Replace('_', '-')));
        return command;
    }

    public static Command CreateCosts(UsageAction run)
    {
        var command = new Command(UsageEndpoints.Costs.Kind, "Prints costs per day: short for 'usage costs'.");
        AddOptions(command, run, _ => UsageEndpoints.Costs);
        return command;
    }

    private static void AddOptions(Command command, UsageAction run, Func<ParseResult, UsageEndpoint> endpointOf)
    {
        var demo = new Option<bool>("--demo") { Description = "Use made-up data from a server inside this process; no key needed." };
        var start = Time("--start", "Begin of the time range, inclusive: date, UTC time or Unix seconds. Default: 7 days ago.");
        var end = Time("--end", "End of the time range, exclusive. Default: now.");
        var width = new Option<string?>("--bucket-width") { Description = "Length of a bucket: 1m, 1h or 1d (costs: 1d). Default: 1d.", HelpName = "WIDTH" };
        var groupBy = Many("--group-by", "Split results by this field, such as model or project_id. May be repeated.", "FIELD");
        var limit = new Option<long?>("--limit") { Description = "Buckets per page; all pages are read in any case.", HelpName = "N" };
        var projects = Many("--project", "Only this project. May be repeated.", "ID");

        foreach (var option in (Option[])[demo, start, end, width, groupBy, limit, projects]) command.Add(option);

        command.SetAction((parsed, cancellationToken) =>
        {
            var endpoint = endpointOf(parsed);
            var query = new UsageQuery(
                endpoint.Kind,
                parsed.GetValue(start) ?? DateTimeOffset.UtcNow.AddDays(-7).ToUnixTimeSeconds(),
                parsed.GetValue(end),
                parsed.GetValue(width),
                parsed.GetValue(groupBy) ?? [],
                parsed.GetValue(limit),
                parsed.GetValue(projects) ?? []);
            return run(endpoint, query, parsed.GetValue(demo), cancellationToken);
        });
    }

    private static Option<long?> Time(string name, string description) =>
        new(name) { Description = description, HelpName = "TIME", CustomParser = PointInTime.Parse };

    private static Option<string[]> Many(string name, string description, string value) =>
        new(name) { Description = description, HelpName = value };
}
