namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>Fills a temporary repository with this one's own spec, and with an upstream that is the reviewed one and one that has grown.</summary>
internal static class GateRepository
{
    public static TemporaryRepository Create()
    {
        var repository = new TemporaryRepository();
        foreach (var folder in (string[])["additions", "words"]) Directory.CreateDirectory(repository.PathOf($"spec/{folder}"));
        var input = ReviewedSpec.Input;
        repository.Write("spec/reviewed-upstream.json", input.ReviewedUpstream);
        repository.Write("spec/provenance.json", input.Provenance);
        repository.Write("spec/patches.json", input.Patches);
        repository.Write("spec/names.json", input.Names);
        foreach (var (name, text) in input.Additions.Concat(input.Words)) repository.Write($"spec/{name}", text);
        repository.Write("same.json", ReviewedSpec.Input.Upstream(_ => { }));
        repository.Write("grown.json", ReviewedSpec.Input.Upstream(document => ReviewedSpec.AddResult(document, "lifts")));
        return repository;
    }
}
