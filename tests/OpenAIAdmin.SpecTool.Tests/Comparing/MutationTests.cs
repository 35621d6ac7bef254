using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Gate;
using OpenAIAdmin.SpecTool.Rules;
using OpenAIAdmin.SpecTool.Slicing;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>Nothing escapes: the canonical form, which knows no rule, decides what the gate must say.</summary>
public sealed class MutationTests
{
    private static readonly string[] Documents =
    [
        SampleDocument.Json, .. ((string[])["OperationAdded", "ResultTypeAdded", "ListShapeChanged"]).Select(name => CaseFolders.Read(name, "base.json")),
    ];

    [Fact]
    public void What_changes_the_canonical_form_fails_and_what_does_not_is_prose() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), Check).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    private static bool Check(int seed)
    {
        var random = new Random(seed);
        var before = Documents[random.Next(Documents.Length)];
        var after = JsonNode.Parse(before)!.AsObject();
        Mutation.Apply(after, random);
        if (Canonical(before) is not { } old || Canonical(after.ToJsonString()) is not { } @new) return true;

        var report = DocumentGate.Compare(before, "before", after.ToJsonString(), "after");
        return old == @new
            ? report.Findings.All(reported => reported.Finding.Severity is Severity.Docs)
            : report.Unreviewed > 0;
    }

    /// <summary>The canonical form of the slice, or null when the mutation made a document that is refused.</summary>
    private static string? Canonical(string text)
    {
        try
        {
            return JsonText.WriteLine(CanonicalForm.Of(AdminSurface.Slice(DocumentReader.Read(text, "mutated"))));
        }
        catch (SpecException)
        {
            return null;
        }
    }
}
