using OpenAIAdmin.Generators.Models;

namespace OpenAIAdmin.Generators.Emission;

/// <summary>Emits what the request builder of a list gets besides Kiota's methods: all items, and all pages.</summary>
internal static class ListEmitter
{
    public static SourceWriter Write(ListModel list, PageModel page)
    {
        var writer = SourceWriter.ForNamespace(list.Builder.Namespace);
        writer.Open($"public partial class {list.Builder.Name}");
        writer.Write($$"""
            /// <summary>{{ListComments.Summary(list)}}: the items of all pages.</summary>
            {{ListComments.Remarks(list)}}
            {{Parameters(list)}}
            /// <returns>The items, in the order of the API.</returns>
            {{Exceptions(list)}}
            public global::System.Collections.Generic.IAsyncEnumerable<global::{{page.Item}}> EnumerateAsync(
                {{ListComments.ConfigurationType(list)}} configuration = null,
                global::OpenAIAdmin.Paging.PagingOptions? paging = null,
                global::System.Threading.CancellationToken cancellationToken = default) =>
                Pages(configuration, paging).EnumerateAsync(cancellationToken);

            /// <summary>{{ListComments.Summary(list)}}: all pages, each with the cursor of the next one.</summary>
            {{ListComments.Remarks(list)}}
            {{Parameters(list)}}
            /// <returns>The pages, in the order of the API.</returns>
            {{Exceptions(list)}}
            public global::System.Collections.Generic.IAsyncEnumerable<global::OpenAIAdmin.Paging.ListPage<global::{{page.Item}}>> EnumeratePagesAsync(
                {{ListComments.ConfigurationType(list)}} configuration = null,
                global::OpenAIAdmin.Paging.PagingOptions? paging = null,
                global::System.Threading.CancellationToken cancellationToken = default) =>
                Pages(configuration, paging).EnumeratePagesAsync(cancellationToken);

            private global::OpenAIAdmin.Paging.ListPages<global::{{page.Type}}, global::{{page.Item}}> Pages(
                {{ListComments.ConfigurationType(list)}} configuration,
                global::OpenAIAdmin.Paging.PagingOptions? paging) =>
                new(
                    RequestAdapter,
                    {{ListComments.Operation(list)}},
                    new(
                        global::{{page.Type}}.CreateFromDiscriminatorValue,
                        static page => page.{{page.Items}},
                        static page => page.{{page.More}},
                        {{Cursor(list, page)}},
                        static item => global::OpenAIAdmin.Paging.ItemIdentity.Of(item.{{page.Identity}})),
                    () => {{list.Builder.RequestInformation}}(configuration!),
                    paging);
            """);
        writer.Close();
        return writer;
    }

    private static string Cursor(ListModel list, PageModel page) => list.Pagination.IsLastItem
        ? $"static page => page.{page.Items} is {{ Count: > 0 }} items ? items[items.Count - 1]?.{page.Cursor} : null"
        : $"static page => page.{page.Cursor}";

    private static string Parameters(ListModel list) => $"""
        {ListComments.Configuration("run once for each enumeration")}
        {ListComments.Paging(list)}
        {ListComments.Token}
        """;

    private static string Exceptions(ListModel list) => $"""
        {ListComments.Failures(list)}
        {ListComments.BadPage}
        """;
}
