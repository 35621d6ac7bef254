using Microsoft.CodeAnalysis;
using OpenAIAdmin.Generators.Models;

namespace OpenAIAdmin.Generators.Emission;

/// <summary>Emits what request builders of usage get besides Kiota's methods: all buckets, and one page.</summary>
internal static class EndpointEmitter
{
    public static void Add(SourceProductionContext output, EndpointModel endpoint) =>
        Write(endpoint).AddTo(output, endpoint.Builder + ".Buckets");

    public static SourceWriter Write(EndpointModel endpoint)
    {
        var writer = SourceWriter.ForNamespace(endpoint.Namespace);
        var summary = DocComment.Escape(endpoint.Summary.TrimEnd('.'));
        writer.Open($"public partial class {endpoint.TypeName}");
        writer.Write($$"""
            /// <summary>
            /// {{summary}}: the buckets of all pages, each as soon as its last byte has arrived. Memory stays bounded by the largest
            /// bucket. Only an enumeration that ends without an exception was complete; giving it up early frees the connection.
            /// </summary>
            {{Parameters}}
            {{Exceptions(endpoint)}}
            public global::System.Collections.Generic.IAsyncEnumerable<global::OpenAIAdmin.Usage.UsageBucket> EnumerateAsync(
                global::System.Action<global::Microsoft.Kiota.Abstractions.RequestConfiguration<global::{{endpoint.Query}}>>? configuration = null,
                global::OpenAIAdmin.Usage.UsageReadOptions? options = null,
                global::System.Threading.CancellationToken cancellationToken = default) =>
                Pages(configuration).EnumerateAsync(options, cancellationToken);

            /// <summary>{{summary}}: one page. Its cursor, given as <c>Page</c>, gets the next one.</summary>
            {{Parameters}}
            {{Exceptions(endpoint)}}
            public global::System.Threading.Tasks.Task<global::OpenAIAdmin.Usage.UsagePage> GetPageAsync(
                global::System.Action<global::Microsoft.Kiota.Abstractions.RequestConfiguration<global::{{endpoint.Query}}>>? configuration = null,
                global::OpenAIAdmin.Usage.UsageReadOptions? options = null,
                global::System.Threading.CancellationToken cancellationToken = default) =>
                Pages(configuration).GetPageAsync(options, cancellationToken);

            private global::OpenAIAdmin.Usage.Paging.UsagePages Pages(
                global::System.Action<global::Microsoft.Kiota.Abstractions.RequestConfiguration<global::{{endpoint.Query}}>>? configuration) =>
                new(
                    RequestAdapter,
                    () => global::OpenAIAdmin.Usage.Paging.QueryMembers<global::{{endpoint.Query}}>.Request(ToGetRequestInformation!, configuration),
                    {{Literal.Of(endpoint.PageParameter)}},
                    global::{{endpoint.Error}}.CreateFromDiscriminatorValue);
            """);
        writer.Close();
        return writer;
    }

    private const string Parameters = """
        /// <param name="configuration">Query parameters, headers and options of the request; asked once for each enumeration.</param>
        /// <param name="options">How to read; null for the defaults.</param>
        /// <param name="cancellationToken">Cancels requests and the reading of their bodies.</param>
        """;

    private static string Exceptions(EndpointModel endpoint) => $$"""
        /// <exception cref="global::{{endpoint.Error}}">The API refused the request or failed.</exception>
        /// <exception cref="global::OpenAIAdmin.Usage.UsagePayloadException">A body is not a page, or its cursor leads nowhere.</exception>
        /// <exception cref="global::System.TimeoutException">A body stayed silent for too long.</exception>
        """;
}
