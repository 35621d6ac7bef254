using OpenAIAdmin.Generators.Models;

namespace OpenAIAdmin.Generators.Emission;

/// <summary>Emits what the request builder of usage or costs gets: all buckets, all pages, and one page, read by our own reader.</summary>
internal static class UsageListEmitter
{
    public static SourceWriter Write(ListModel list)
    {
        var writer = SourceWriter.ForNamespace(list.Builder.Namespace);
        writer.Open($"public partial class {list.Builder.Name}");
        writer.Write($$"""
            /// <summary>
            /// {{ListComments.Summary(list)}}: the buckets of all pages, each as soon as its last byte has arrived. Memory stays bounded by the largest
            /// bucket, and giving up early frees the connection. With <c>Prefetch</c>, pages are read whole, two at most.
            /// </summary>
            {{ListComments.Remarks(list)}}
            {{ListComments.Configuration("run once for each enumeration")}}
            {{ListComments.Paging(list)}}
            {{Options}}
            {{ListComments.Token}}
            /// <returns>The buckets, in the order of the API.</returns>
            {{Exceptions(list)}}
            {{ListComments.BadPage}}
            public global::System.Collections.Generic.IAsyncEnumerable<global::OpenAIAdmin.Usage.UsageBucket> EnumerateAsync(
                {{ListComments.ConfigurationType(list)}} configuration = null,
                global::OpenAIAdmin.Paging.PagingOptions? paging = null,
                global::OpenAIAdmin.Usage.UsageReadOptions? options = null,
                global::System.Threading.CancellationToken cancellationToken = default) =>
                Pages(configuration, paging, options).EnumerateAsync(cancellationToken);

            /// <summary>{{ListComments.Summary(list)}}: all pages, each read whole, with the cursor of the next one.</summary>
            {{ListComments.Remarks(list)}}
            {{ListComments.Configuration("run once for each enumeration")}}
            {{ListComments.Paging(list)}}
            {{Options}}
            {{ListComments.Token}}
            /// <returns>The pages, in the order of the API.</returns>
            {{Exceptions(list)}}
            {{ListComments.BadPage}}
            public global::System.Collections.Generic.IAsyncEnumerable<global::OpenAIAdmin.Usage.UsagePage> EnumeratePagesAsync(
                {{ListComments.ConfigurationType(list)}} configuration = null,
                global::OpenAIAdmin.Paging.PagingOptions? paging = null,
                global::OpenAIAdmin.Usage.UsageReadOptions? options = null,
                global::System.Threading.CancellationToken cancellationToken = default) =>
                Pages(configuration, paging, options).EnumeratePagesAsync(cancellationToken);

            /// <summary>{{ListComments.Summary(list)}}: one page. Its cursor, given as <c>{{list.Pagination.Parameter}}</c>, gets the next one.</summary>
            /// <remarks><c>{{DocComment.Escape(list.Operation)}}</c>.</remarks>
            {{ListComments.Configuration("run once")}}
            {{Options}}
            {{ListComments.Token}}
            /// <returns>The page.</returns>
            {{Exceptions(list)}}
            public global::System.Threading.Tasks.Task<global::OpenAIAdmin.Usage.UsagePage> GetPageAsync(
                {{ListComments.ConfigurationType(list)}} configuration = null,
                global::OpenAIAdmin.Usage.UsageReadOptions? options = null,
                global::System.Threading.CancellationToken cancellationToken = default) =>
                Pages(configuration, null, options).GetPageAsync(cancellationToken);

            private global::OpenAIAdmin.Usage.Paging.UsagePages Pages(
                {{ListComments.ConfigurationType(list)}} configuration,
                global::OpenAIAdmin.Paging.PagingOptions? paging,
                global::OpenAIAdmin.Usage.UsageReadOptions? options) =>
                new(
                    RequestAdapter,
                    {{ListComments.Operation(list)}},
                    () => global::OpenAIAdmin.Usage.Paging.QueryMembers<global::{{list.Builder.Query}}>.Request({{list.Builder.RequestInformation}}!, configuration),
                    paging,
                    options);
            """);
        writer.Close();
        return writer;
    }

    private const string Options = """/// <param name="options">How to read; null for the defaults.</param>""";

    private static string Exceptions(ListModel list) => $$"""
        {{ListComments.Failures(list)}}
        /// <exception cref="global::OpenAIAdmin.Usage.UsagePayloadException">A body is not a page.</exception>
        /// <exception cref="global::System.TimeoutException">
        /// A body stayed silent for longer than the options allow, and the client was made with a request adapter of the caller's own. Clients
        /// made by this package tell it as the error of the API.
        /// </exception>
        """;
}
