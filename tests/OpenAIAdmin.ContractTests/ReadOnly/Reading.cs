using System.Text.Json.Nodes;

namespace OpenAIAdmin.ContractTests.ReadOnly;

/// <summary>What came of reading an operation.</summary>
/// <param name="Answer">The body of a success; null where there was nothing to read, or a refusal.</param>
/// <param name="Written">The same, as read by the client and written back.</param>
/// <param name="Outcome">For the log: nothing of the content.</param>
internal sealed record Reading(JsonNode? Answer, JsonNode? Written, string Outcome, int? RefusedWith = null);
