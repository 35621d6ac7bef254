using OpenAIAdmin.AotProbe;

// What has to work where there is no compiler at run time and what nothing refers to is cut away. Prints what was wrong, or
// how long after its start the first call had its answer.
using ProbeServer server = new();
Findings findings = new();

await UsageProbe.RunAsync(OpenAIAdmin.OpenAIAdminClient.Create(ProbeServer.Key, new() { BaseUrl = server.Url }), findings);
var started = StartTime.Elapsed;
await ListProbe.RunAsync(OpenAIAdmin.OpenAIAdminClient.Create(ProbeServer.Key, new() { BaseUrl = server.Url, Pacing = { Enabled = false } }), findings);
await ServicesProbe.RunAsync(server, findings);

findings.Print();
if (started is { } elapsed) Console.WriteLine(FormattableString.Invariant($"first call\t{elapsed.TotalMilliseconds:F1} ms"));
return findings.Count == 0 ? 0 : 1;
