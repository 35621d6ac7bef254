namespace OpenAIAdmin.AotProbe;

/// <summary>What the probe's server says.</summary>
internal static class ProbeAnswers
{
    private static readonly string[] Tags =
    [
        "organization.usage.completions.result", "organization.usage.embeddings.result", "organization.usage.moderations.result",
        "organization.usage.images.result", "organization.usage.audio_speeches.result", "organization.usage.audio_transcriptions.result",
        "organization.usage.vector_stores.result", "organization.usage.code_interpreter_sessions.result", "organization.usage.file_searches.result",
        "organization.usage.web_searches.result", "organization.usage.decisions.result", "organization.usage.tomorrow.result",
    ];

    public static (int Status, string Body) For(string method, string path) => (method, path.Split('?')[0]) switch
    {
        ("GET", "/v1/organization/usage/completions") => (200, path.Contains("page=", StringComparison.Ordinal) ? Page(Costs, next: null) : Page(string.Join(',', Tags.Select(Result)), next: "2")),
        ("GET", "/v1/organization/users") => (200, path.Contains("after=user-1", StringComparison.Ordinal) ? Users("user-2", more: false) : Users("user-1", more: true)),
        ("GET", "/v1/organization/audit_logs") => (200, """{"object":"list","data":[{"id":"log_1","type":"project.created","effective_at":1}],"has_more":false}"""),
        ("POST", "/v1/organization/admin_api_keys") => (200, """{"object":"organization.admin_api_key","id":"key_1","value":"shown-once"}"""),
        ("DELETE", "/v1/organization/admin_api_keys/key_1") => (200, """{"object":"organization.admin_api_key.deleted","id":"key_1","deleted":true}"""),
        _ => (404, """{"error":{"message":"There is no such user.","type":"invalid_request_error","code":"user_not_found","param":null}}"""),
    };

    private static string Costs => """{"object":"organization.costs.result","amount":{"value":0.06,"currency":"usd"}}""";

    private static string Result(string tag) => $$"""{"object":"{{tag}}","input_tokens":17,"num_model_requests":3}""";

    /// <summary>The second page is the last, and its bucket the next in time: a page of what came before would be refused.</summary>
    private static string Page(string results, string? next) =>
        $$"""{"object":"page","data":[{"object":"bucket","start_time":{{(next is null ? 2 : 1)}},"end_time":{{(next is null ? 3 : 2)}},"results":[{{results}}]}],"has_more":{{(next is null ? "false" : "true")}},"next_page":{{(next is null ? "null" : $"\"{next}\"")}}}""";

    private static string Users(string id, bool more) =>
        $$"""{"object":"list","data":[{"object":"organization.user","id":"{{id}}","added_at":1}],"first_id":"{{id}}","last_id":"{{id}}","has_more":{{(more ? "true" : "false")}}}""";
}
