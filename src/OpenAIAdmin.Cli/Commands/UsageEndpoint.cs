using OpenAIAdmin.Usage;

namespace OpenAIAdmin.Cli.Commands;

/// <summary>One way to read usage.</summary>
/// <param name="Kind">Its name on the command line.</param>
/// <param name="GetPageAsync">Reads the page that the cursor names; the first one for null.</param>
internal sealed record UsageEndpoint(
    string Kind,
    Func<OpenAIAdminClient, UsageQuery, string?, CancellationToken, Task<UsagePage>> GetPageAsync);
