using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OpenAIAdmin.Generators.Tests.Harness;

namespace OpenAIAdmin.Generators.Tests;

/// <summary>Which operations get members that follow their pages, and what is said of a list that cannot get them.</summary>
public class ListGeneratorTests
{
    private static readonly InMemoryFile Document = InMemoryFile.Document(Repository.Document);
    private static readonly InMemoryFile Manifest = InMemoryFile.Manifest(Repository.Manifest);
    private static readonly CSharpCompilation Target = Compilations.Of("Target", LanguageVersion.Preview, []);

    [Fact]
    public void Every_list_gets_its_members_and_those_of_the_union_read_one_page_too()
    {
        var generation = Run(Document, Manifest);

        Assert.Empty(generation.Diagnostics);
        Assert.Equal(Repository.Lists(), generation.Sources.Count);
        Assert.Equal(Repository.Lists("next_page"), generation.Sources.Values.Count(text => text.Contains("GetPageAsync(", StringComparison.Ordinal)));
        Assert.All(generation.Sources.Values, text =>
        {
            Assert.Contains("EnumerateAsync(", text, StringComparison.Ordinal);
            Assert.Contains("EnumeratePagesAsync(", text, StringComparison.Ordinal);
            Assert.DoesNotContain("\r", text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Every_member_says_operation_parameters_errors_and_the_size_of_a_page()
    {
        var builders = EmittedPackage.Real.Compilation.GetSymbolsWithName(name => name is "EnumerateAsync" or "EnumeratePagesAsync" or "GetPageAsync")
            .OfType<IMethodSymbol>().Where(method => method.DeclaredAccessibility == Accessibility.Public).ToList();

        Assert.Equal((Repository.Lists() * 2) + Repository.Lists("next_page"), builders.Count);
        Assert.All(builders, method =>
        {
            var comment = method.GetDocumentationCommentXml()!;
            Assert.Contains("<c>GET /", comment, StringComparison.Ordinal);
            Assert.Contains("<returns>", comment, StringComparison.Ordinal);
            Assert.Contains("cref=\"T:OpenAIAdmin.Models.AdminApiError\"", comment, StringComparison.Ordinal);
            Assert.All(method.Parameters, parameter => Assert.Contains($"<param name=\"{parameter.Name}\">", comment, StringComparison.Ordinal));
            if (method.Parameters.Any(parameter => parameter.Name == "paging")) Assert.Contains("PageSize</c>: number of", comment, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void An_operation_that_the_manifest_does_not_list_is_reported_where_it_stands()
    {
        var generation = Run(Document, Changed("\"GET /organization/costs\"", "\"GET /organization/bills\""));
        var found = Assert.Single(generation.Diagnostics);

        Assert.Equal(("OADM0009", DiagnosticSeverity.Error), (found.Id, found.Severity));
        Assert.Contains("'GET /organization/costs' is a list, but gets no members that follow its pages: the manifest does not list it", found.GetMessage(), StringComparison.Ordinal);
        DocumentPlaces.AssertAt("\"/organization/costs\"", Document, found.Location);
        Assert.Equal(Repository.Lists() - 1, generation.Sources.Count);
    }

    [Theory]
    [InlineData("\"page\":", "\"pages\":", "query parameter 'page'", "next_page")]
    [InlineData("\"after\":", "\"behind\":", "query parameter 'after'", "last_id", "next", "last_item")]
    [InlineData("\"limit\":", "\"count\":", "query parameter 'limit'")]
    [InlineData("\"AdminApiError\":", "\"Else\":", "errors have no model")]
    [InlineData("\"builder\": \"OpenAIAdmin.", "\"builder\": \"1.", "the manifest does not list it")]
    [InlineData("\"request_information\": \"To", "\"request_information\": \"1", "the manifest does not list it")]
    [InlineData("\"has_more\":", "\"more\":", "the members that x-pagination names", "last_id", "next", "last_item")]
    [InlineData("\"last_id\": \"LastId", "\"last_id\": \"1", "the members that x-pagination names", "last_id")]
    public void What_the_manifest_lacks_of_each_list_is_reported_for_each(string text, string other, string cause, params string[] styles)
    {
        var count = Repository.Lists(styles);
        var generation = Run(Document, Changed(text, other));

        Assert.Equal(Repository.Lists() - count, generation.Sources.Count);
        Assert.Equal(count, generation.Diagnostics.Count);
        Assert.All(generation.Diagnostics, found => Assert.Equal("OADM0009", found.Id));
        Assert.All(generation.Diagnostics, found => Assert.Contains(cause, found.GetMessage(), StringComparison.Ordinal));
        Assert.Equal(count, generation.Diagnostics.Select(found => found.Location.SourceSpan).Distinct().Count());
    }

    [Theory]
    [InlineData("{ }", "its style is none of")]
    [InlineData("{ \"style\": \"hops\" }", "its style is none of")]
    [InlineData("{ \"style\": \"next_page\", \"parameter\": \"page\" }", "x-pagination has no 'size'")]
    [InlineData("7", "its style is none of")]
    public void A_list_that_says_badly_how_it_is_paged_is_reported_where_it_says_so(string pagination, string cause)
    {
        var (document, found) = Edited("get", operation => operation["x-pagination"] = JsonNode.Parse(pagination));

        Assert.Contains(cause, found.GetMessage(), StringComparison.Ordinal);
        DocumentPlaces.AssertAt(document.GetText()!.ToString().Substring(found.Location.SourceSpan.Start, found.Location.SourceSpan.Length), document, found.Location);
        Assert.Equal(pagination[0], document.GetText()!.ToString()[found.Location.SourceSpan.Start]);
    }

    [Theory]
    [InlineData("/organization/costs")]
    [InlineData("/organization/invites")]
    public void A_list_that_does_not_say_how_it_is_paged_is_reported(string path)
    {
        var (document, found) = Edited("get", operation => operation.Remove("x-pagination"), path);

        Assert.Contains("it has no x-pagination", found.GetMessage(), StringComparison.Ordinal);
        DocumentPlaces.AssertAt($"\"{path}\"", document, found.Location);
    }

    [Fact]
    public void A_list_that_is_no_GET_is_reported()
    {
        var (_, found) = Edited("post", _ => { });

        Assert.Contains("'POST /organization/costs' cannot be followed: reading on would repeat an action", found.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_without_lists_is_reported()
    {
        var document = InMemoryFile.Document(DocumentEdits.Edit(Repository.Document, root => root["paths"]!.AsObject().Clear()));
        var found = Assert.Single(Run(document, Manifest).Diagnostics);

        Assert.Equal("OADM0011", found.Id);
        Assert.Contains("none of its operations has x-pagination", found.GetMessage(), StringComparison.Ordinal);
        Assert.Equal(0, found.Location.SourceSpan.Start);
    }

    [Fact]
    public void Two_operations_with_one_builder_are_reported_and_stop_nothing_else()
    {
        var generation = Run(Document, Changed("Usage.Images.ImagesRequestBuilder\"", "Usage.Completions.CompletionsRequestBuilder\""));

        Assert.Contains("to another operation too", Assert.Single(generation.Diagnostics).GetMessage(), StringComparison.Ordinal);
        Assert.Equal(Repository.Lists() - 1, generation.Sources.Count);
    }

    [Fact]
    public void An_edit_of_the_document_beside_the_lists_emits_nothing_again()
    {
        var edited = DocumentEdits.Edit(Repository.Document, root => root["info"]!["description"] = "Other words.");
        var run = Run(Document, Manifest).After(driver => driver.ReplaceAdditionalText(Document, InMemoryFile.Document(edited)));

        Assert.All(run.Reasons(Steps.Lists), reason => Assert.Equal(IncrementalStepRunReason.Unchanged, reason));
        Assert.All(run.OutputReasons(), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void An_edit_of_one_operation_emits_that_one_again()
    {
        var edited = DocumentEdits.Edit(Repository.Document, root => root["paths"]!["/organization/costs"]!["get"]!["summary"] = "Other words.");
        var run = Run(Document, Manifest).After(driver => driver.ReplaceAdditionalText(Document, InMemoryFile.Document(edited)));

        Assert.Equal(1, run.OutputReasons().Count(reason => reason == IncrementalStepRunReason.Modified));
        Assert.Equal(Repository.Lists() - 1, run.OutputReasons().Count(reason => reason == IncrementalStepRunReason.Cached));
    }

    /// <summary>The one error about a document in which an operation is another: how it is edited, and which method it gets.</summary>
    private static (InMemoryFile Document, Diagnostic Found) Edited(string method, Action<JsonObject> edit, string path = "/organization/costs")
    {
        var document = InMemoryFile.Document(DocumentEdits.Edit(Repository.Document, root =>
        {
            var operation = root["paths"]![path]!["get"]!.DeepClone().AsObject();
            edit(operation);
            root["paths"]![path]!.AsObject().Remove("get");
            root["paths"]![path]![method] = operation;
        }));
        var generation = Run(document, Manifest);
        var found = Assert.Single(generation.Diagnostics);
        Assert.Equal(("OADM0011", DiagnosticSeverity.Error), (found.Id, found.Severity));
        Assert.Equal(Repository.Lists() - 1, generation.Sources.Count);
        return (document, found);
    }

    private static InMemoryFile Changed(string text, string other)
    {
        Assert.Contains(text, Repository.Manifest, StringComparison.Ordinal);
        return InMemoryFile.Manifest(Repository.Manifest.Replace(text, other, StringComparison.Ordinal));
    }

    private static Generation Run(params InMemoryFile[] files) => Generation.Of(new ListGenerator(), files, Target);
}
