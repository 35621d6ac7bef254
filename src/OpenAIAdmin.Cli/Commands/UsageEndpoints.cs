using OpenAIAdmin.Models;

namespace OpenAIAdmin.Cli.Commands;

/// <summary>All kinds of usage. Each endpoint has parameter types of its own, hence the repetition.</summary>
internal static class UsageEndpoints
{
    public static readonly UsageEndpoint Costs = new(
        "costs",
        (client, query, page, token) => client.Organization.Costs.GetPageAsync(
            request => request.QueryParameters = new()
            {
                StartTime = query.Start, EndTime = query.End, BucketWidth = query.WidthAs<CostsBucketWidth>(),
                GroupBy = query.GroupByAs<CostsGroupBy>(), Limit = query.Limit, Page = page, ProjectIds = query.ProjectIds,
            }, cancellationToken: token));

    public static readonly IReadOnlyList<UsageEndpoint> All =
    [
        new("completions", (client, query, page, token) => client.Organization.Usage.Completions.GetPageAsync(
            request => request.QueryParameters = new()
            {
                StartTime = query.Start, EndTime = query.End, BucketWidth = query.WidthAs<BucketWidth>(),
                GroupBy = query.GroupByAs<CompletionsUsageGroupBy>(), Limit = query.Limit, Page = page, ProjectIds = query.ProjectIds,
            }, cancellationToken: token)),
        new("embeddings", (client, query, page, token) => client.Organization.Usage.Embeddings.GetPageAsync(
            request => request.QueryParameters = new()
            {
                StartTime = query.Start, EndTime = query.End, BucketWidth = query.WidthAs<BucketWidth>(),
                GroupBy = query.GroupByAs<ModelUsageGroupBy>(), Limit = query.Limit, Page = page, ProjectIds = query.ProjectIds,
            }, cancellationToken: token)),
        new("moderations", (client, query, page, token) => client.Organization.Usage.Moderations.GetPageAsync(
            request => request.QueryParameters = new()
            {
                StartTime = query.Start, EndTime = query.End, BucketWidth = query.WidthAs<BucketWidth>(),
                GroupBy = query.GroupByAs<ModelUsageGroupBy>(), Limit = query.Limit, Page = page, ProjectIds = query.ProjectIds,
            }, cancellationToken: token)),
        new("images", (client, query, page, token) => client.Organization.Usage.Images.GetPageAsync(
            request => request.QueryParameters = new()
            {
                StartTime = query.Start, EndTime = query.End, BucketWidth = query.WidthAs<BucketWidth>(),
                GroupBy = query.GroupByAs<ImageUsageGroupBy>(), Limit = query.Limit, Page = page, ProjectIds = query.ProjectIds,
            }, cancellationToken: token)),
        new("audio-speeches", (client, query, page, token) => client.Organization.Usage.AudioSpeeches.GetPageAsync(
            request => request.QueryParameters = new()
            {
                StartTime = query.Start, EndTime = query.End, BucketWidth = query.WidthAs<BucketWidth>(),
                GroupBy = query.GroupByAs<ModelUsageGroupBy>(), Limit = query.Limit, Page = page, ProjectIds = query.ProjectIds,
            }, cancellationToken: token)),
        new("audio-transcriptions", (client, query, page, token) => client.Organization.Usage.AudioTranscriptions.GetPageAsync(
            request => request.QueryParameters = new()
            {
                StartTime = query.Start, EndTime = query.End, BucketWidth = query.WidthAs<BucketWidth>(),
                GroupBy = query.GroupByAs<ModelUsageGroupBy>(), Limit = query.Limit, Page = page, ProjectIds = query.ProjectIds,
            }, cancellationToken: token)),
        new("vector-stores", (client, query, page, token) => client.Organization.Usage.VectorStores.GetPageAsync(
            request => request.QueryParameters = new()
            {
                StartTime = query.Start, EndTime = query.End, BucketWidth = query.WidthAs<BucketWidth>(),
                GroupBy = query.GroupByAs<ProjectUsageGroupBy>(), Limit = query.Limit, Page = page, ProjectIds = query.ProjectIds,
            }, cancellationToken: token)),
        new("code-interpreter-sessions", (client, query, page, token) => client.Organization.Usage.CodeInterpreterSessions.GetPageAsync(
            request => request.QueryParameters = new()
            {
                StartTime = query.Start, EndTime = query.End, BucketWidth = query.WidthAs<BucketWidth>(),
                GroupBy = query.GroupByAs<ProjectUsageGroupBy>(), Limit = query.Limit, Page = page, ProjectIds = query.ProjectIds,
            }, cancellationToken: token)),
        new("file-search-calls", (client, query, page, token) => client.Organization.Usage.FileSearchCalls.GetPageAsync(
            request => request.QueryParameters = new()
            {
                StartTime = query.Start, EndTime = query.End, BucketWidth = query.WidthAs<BucketWidth>(),
                GroupBy = query.GroupByAs<FileSearchUsageGroupBy>(), Limit = query.Limit, Page = page, ProjectIds = query.ProjectIds,
            }, cancellationToken: token)),
        new("web-search-calls", (client, query, page, token) => client.Organization.Usage.WebSearchCalls.GetPageAsync(
            request => request.QueryParameters = new()
            {
                StartTime = query.Start, EndTime = query.End, BucketWidth = query.WidthAs<BucketWidth>(),
                GroupBy = query.GroupByAs<WebSearchUsageGroupBy>(), Limit = query.Limit, Page = page, ProjectIds = query.ProjectIds,
            }, cancellationToken: token)),
        new("decisions", (client, query, page, token) => client.Organization.Usage.Decisions.GetPageAsync(
            request => request.QueryParameters = new()
            {
                StartTime = query.Start, EndTime = query.End, BucketWidth = query.WidthAs<BucketWidth>(),
                GroupBy = query.GroupByAs<CompletionsUsageGroupBy>(), Limit = query.Limit, Page = page, ProjectIds = query.ProjectIds,
            }, cancellationToken: token)),
        Costs,
    ];
}
