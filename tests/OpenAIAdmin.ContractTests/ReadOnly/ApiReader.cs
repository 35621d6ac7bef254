using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OpenAIAdmin.ContractTests.Calls;
using OpenAIAdmin.ContractTests.Contract;
using OpenAIAdmin.Models;

namespace OpenAIAdmin.ContractTests.ReadOnly;

/// <summary>Reads operations with GET. Ids for paths are those of the first item of the list that has them.</summary>
internal sealed class ApiReader
{
    private readonly AnswerRecorder _recorder = new();
    private readonly OpenAIAdminClient _client;
    private readonly Dictionary<string, Reading> _readings = [];

    public ApiReader(ReadOnlyTarget target)
    {
        ServiceCollection services = new();
        services.AddOpenAIAdmin(options =>
        {
            options.BaseUrl = target.BaseUrl;
            options.ApiKey = target.Key;
            // The limits of an API that is not ours are kept, however long it takes.
            options.Pacing.Enabled = target.IsForeign;
        }).AddHttpMessageHandler(() => _recorder);
        _client = services.BuildServiceProvider().GetRequiredService<OpenAIAdminClient>();
    }

    /// <summary>Reads an operation once; later calls get the same reading.</summary>
    public async Task<Reading> ReadAsync(ContractOperation operation) =>
        _readings.TryGetValue(operation.Key, out var known) ? known : _readings[operation.Key] = await ReadAnewAsync(operation);

    private async Task<Reading> ReadAnewAsync(ContractOperation operation)
    {
        Dictionary<string, string> ids = [];
        foreach (var parameter in operation.PathParameters)
        {
            if (await FirstIdAsync(operation, parameter) is not { } id) return new Reading(null, null, $"no {parameter} to read with");
            ids[parameter] = id;
        }

        try
        {
            var model = await PublicCall.SendAsync(_client, operation.Key, new CallArguments(ids, Query(operation), Body: null));
            return new Reading(JsonNode.Parse(_recorder.Latest!), Written.Json(model), "read");
        }
        catch (AdminApiError refusal)
        {
            return new Reading(null, null, $"refused with {refusal.StatusCode}", refusal.StatusCode);
        }
    }

    private async Task<string?> FirstIdAsync(ContractOperation operation, string parameter)
    {
        var collection = operation.Path[..operation.Path.IndexOf($"/{{{parameter}}}", StringComparison.Ordinal)];
        // Of what is below /projects, some lists are below /organization only.
        var list = await ReadAsync(ContractDocument.Operations.GetValueOrDefault("GET " + collection) ?? ContractDocument.Operations["GET /organization" + collection]);
        var item = (list.Answer?["data"] as JsonArray)?.FirstOrDefault();
        return (item?[parameter] ?? item?["id"])?.GetValue<string>();
    }

    /// <summary>The parameters that are demanded are times: the last week.</summary>
    private static JsonObject Query(ContractOperation operation) =>
        new(operation.Query.Where(parameter => parameter.IsRequired)
            .Select(parameter => KeyValuePair.Create(parameter.Name, (JsonNode?)DateTimeOffset.UtcNow.AddDays(-7).ToUnixTimeSeconds())));
}
