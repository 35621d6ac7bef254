using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OpenAIAdmin.Generators.Tests.Harness;

namespace OpenAIAdmin.Generators.Tests;

/// <summary>Which operations get members that read their pages, and what is said when Kiota's names for one are not known.</summary>
public class EndpointGeneratorTests
{
    private static readonly InMemoryFile Document = InMemoryFile.Document(Repository.Document);
    private static readonly InMemoryFile Manifest = InMemoryFile.Manifest(Repository.Manifest);
    private static readonly CSharpCompilation Target = Compilations.Of("Target", LanguageVersion.Preview, []);

    [Fact]
    public void Every_operation_that_returns_the_union_gets_its_members()
    {
        var generation = Run(Document, Manifest);

        Assert.Empty(generation.Diagnostics);
        Assert.Equal(12, generation.Sources.Count);
        Assert.All(generation.Sources.Values, text =>
        {
            Assert.Contains("EnumerateAsync(", text, StringComparison.Ordinal);
            Assert.Contains("GetPageAsync(", text, StringComparison.Ordinal);
            Assert.DoesNotContain("\r", text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void The_package_compiles_with_them_and_without_a_complaint() => Assert.Empty(EmittedPackage.Real.Compilation.Complaints());

    [Fact]
    public void They_follow_the_cursor_through_kiotas_builder() => Assert.Equal(
        "1 2 | /v1/organization/costs?start_time=7 /v1/organization/costs?start_time=7&page=p2", EmittedPackage.Real.Run(""""
            var asked = new List<string>();
            var client = Client(uri =>
            {
                asked.Add(uri);
                var last = uri.Contains("page=p2");
                return $$"""{"object":"page","data":[{"object":"bucket","start_time":{{asked.Count}},"end_time":9,"results":[]}],"has_more":{{(last ? "false" : "true")}},"next_page":{{(last ? "null" : "\"p2\"")}}}""";
            });
            var starts = new List<long>();
            await foreach (var bucket in client.Organization.Costs.EnumerateAsync(c => c.QueryParameters.StartTime = 7)) starts.Add(bucket.StartTimeUnixSeconds);
            return string.Join(" ", starts) + " | " + string.Join(" ", asked);
            """"));

    [Fact]
    public void An_operation_that_the_manifest_does_not_list_is_reported_where_it_stands()
    {
        var generation = Run(Document, Changed("\"GET /organization/costs\"", "\"GET /organization/bills\""));
        var found = Assert.Single(generation.Diagnostics);

        Assert.Equal(("OADM0009", DiagnosticSeverity.Error), (found.Id, found.Severity));
        Assert.Contains("'GET /organization/costs' returns a union, but gets no reader: the manifest does not list it", found.GetMessage(), StringComparison.Ordinal);
        DocumentPlaces.AssertAt("\"/organization/costs\"", Document, found.Location);
        Assert.Equal(11, generation.Sources.Count);
    }

    [Theory]
    [InlineData("\"page\":", "\"pages\":", "query parameter 'page'")]
    [InlineData("\"AdminApiError\":", "\"Else\":", "errors have no model")]
    [InlineData("\"builder\": \"OpenAIAdmin.", "\"builder\": \"1.", "the manifest does not list it")]
    [InlineData("\"type\": \"OpenAIAdmin.Organization.", "\"type\": \".", "query parameter 'page'")]
    public void What_the_manifest_lacks_of_each_operation_is_reported_for_each(string text, string other, string cause)
    {
        var generation = Run(Document, Changed(text, other));

        Assert.Empty(generation.Sources);
        Assert.Equal(12, generation.Diagnostics.Count);
        Assert.All(generation.Diagnostics, found => Assert.Equal("OADM0009", found.Id));
        Assert.All(generation.Diagnostics, found => Assert.Contains(cause, found.GetMessage(), StringComparison.Ordinal));
        Assert.Equal(12, generation.Diagnostics.Select(found => found.Location.SourceSpan).Distinct().Count());
    }

    [Fact]
    public void Two_operations_with_one_builder_are_reported_and_stop_nothing_else()
    {
        var generation = Run(Document, Changed("Usage.Images.ImagesRequestBuilder\"", "Usage.Completions.CompletionsRequestBuilder\""));

        Assert.Contains("to another operation too", Assert.Single(generation.Diagnostics).GetMessage(), StringComparison.Ordinal);
        Assert.Equal(11, generation.Sources.Count);
    }

    [Fact]
    public void An_edit_of_the_document_beside_the_endpoints_emits_nothing_again()
    {
        var edited = DocumentEdits.Edit(Repository.Document, root => root["info"]!["description"] = "Other words.");
        var run = Run(Document, Manifest).After(driver => driver.ReplaceAdditionalText(Document, InMemoryFile.Document(edited)));

        Assert.All(run.Reasons(Steps.Endpoints), reason => Assert.Equal(IncrementalStepRunReason.Unchanged, reason));
        Assert.All(run.OutputReasons(), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void An_edit_of_one_operation_emits_that_one_again()
    {
        var edited = DocumentEdits.Edit(Repository.Document, root => root["paths"]!["/organization/costs"]!["get"]!["summary"] = "Other words.");
        var run = Run(Document, Manifest).After(driver => driver.ReplaceAdditionalText(Document, InMemoryFile.Document(edited)));

        Assert.Equal(1, run.OutputReasons().Count(reason => reason == IncrementalStepRunReason.Modified));
        Assert.Equal(11, run.OutputReasons().Count(reason => reason == IncrementalStepRunReason.Cached));
    }

    private static InMemoryFile Changed(string text, string other)
    {
        Assert.Contains(text, Repository.Manifest, StringComparison.Ordinal);
        return InMemoryFile.Manifest(Repository.Manifest.Replace(text, other, StringComparison.Ordinal));
    }

    private static Generation Run(params InMemoryFile[] files) => Generation.Of(new UsageEndpointGenerator(), files, Target);
}
