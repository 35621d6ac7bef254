using OpenAIAdmin.Generators.Models;

namespace OpenAIAdmin.Generators.Emission;

/// <summary>The parts of the comments that all members of lists have in common.</summary>
internal static class ListComments
{
    public static string Summary(ListModel list) => DocComment.Escape(list.Summary.TrimEnd('.'));

    /// <summary>Which operation it is, how it is paged, and what the end of an enumeration means.</summary>
    public static string Remarks(ListModel list) => DocComment.Lines($"""
        <remarks>
        <c>{DocComment.Escape(list.Operation)}</c>. Pages are asked for one after the other, with the cursor in <c>{DocComment.Escape(list.Pagination.Parameter)}</c> and all
        else as the configuration says; that is run once for each enumeration. Items are told apart by their <c>{DocComment.Escape(list.Pagination.Identity)}</c>. Only an
        enumeration that ends without an exception was complete.
        </remarks>
        """);

    public static string Configuration(string run) =>
        $"/// <param name=\"configuration\">Query parameters, headers and options of the request, null for none; {run}, and not changed.</param>";

    /// <summary>What the document says of the number of items of a page belongs to the options of paging.</summary>
    public static string Paging(ListModel list) =>
        DocComment.Lines($"<param name=\"paging\">How to follow the pages; null for the defaults. <c>PageSize</c>: {Words(list.SizeWords)}</param>");

    public const string Token = """/// <param name="cancellationToken">Cancels requests and the reading of their answers.</param>""";

    /// <summary>What ends every call: the error of the API, and what the caller did.</summary>
    public static string Failures(ListModel list) => $"""
        /// <exception cref="global::{list.Builder.Error}">A request was refused or failed, or no answer came that can be read.</exception>
        /// <exception cref="global::System.ArgumentException">An id in the path is missing or cannot stand there, or a required query parameter is not set. Nothing was sent.</exception>
        /// <exception cref="global::System.OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
        """;

    public const string BadPage = """
        /// <exception cref="global::OpenAIAdmin.Paging.PagingException">
        /// A page is not what can follow the one before, or there are too many; it has the cursor to resume with.
        /// </exception>
        """;

    /// <summary>The type of the parameter that configures the request.</summary>
    public static string ConfigurationType(ListModel list) =>
        $"global::System.Action<global::Microsoft.Kiota.Abstractions.RequestConfiguration<global::{list.Builder.Query}>>?";

    /// <summary>What our code needs to know of the list.</summary>
    public static string Operation(ListModel list) =>
        $"new({Literal.Of(list.Operation)}, {Literal.Of(list.Pagination.Parameter)}, {Literal.Of(list.Pagination.Size)}, global::{list.Builder.Error}.CreateFromDiscriminatorValue)";

    private static string Words(string text) => text.Length == 0
        ? "items per page."
        : DocComment.Code(char.ToLowerInvariant(text[0]) + text.Substring(1));
}
