using Microsoft.CodeAnalysis;
using OpenAIAdmin.Generators.Tests.Harness;

namespace OpenAIAdmin.Generators.Tests;

/// <summary>A new case is a minor version: programs compiled against the version before run on, without a new build.</summary>
public class BinaryCompatibilityTests
{
    private const string Video = $$"""{"object":"{{DocumentEdits.Video}}","num_videos":3,"new":[1]}""";
    private const string Costs = """{"object":"organization.costs.result"}""";

    private static readonly Lazy<byte[]> Program = new(() => Consumer.Compile(EmittedUnion.Closed, $$"""
        var result = Parse(json);
        var lines = new List<string>();
        lines.Add(result.Match({{Known("_ => \"known\"")}}, u => Text(u)));
        lines.Add(result.Match("s ", {{Known("(s, _) => s + \"known\"")}}, (s, u) => s + Text(u)));
        result.Switch({{Known("_ => lines.Add(\"known\")")}}, u => lines.Add(Text(u)));
        result.Switch("s ", {{Known("(s, _) => lines.Add(s + \"known\")")}}, (s, u) => lines.Add(s + Text(u)));
        lines.Add(result.MatchAsync({{Known("(_, _) => new ValueTask<string>(\"known\")")}}, (u, _) => new ValueTask<string>(Text(u))).Result);
        lines.Add(result.MatchAsync("s ", {{Known("(s, _, _) => new ValueTask<string>(s + \"known\")")}}, (s, u, _) => new ValueTask<string>(s + Text(u))).Result);
        result.SwitchAsync({{Known("(_, _) => Add(\"known\")")}}, (u, _) => Add(Text(u))).AsTask().Wait();
        result.SwitchAsync("s ", {{Known("(s, _, _) => Add(s + \"known\")")}}, (s, u, _) => Add(s + Text(u))).AsTask().Wait();
        return string.Join("\n", lines);

        ValueTask Add(string line)
        {
            lines.Add(line);
            return default;
        }

        static string Text(UnknownUsageResult unknown) => unknown.Tag + " " + unknown.ToJsonElement().GetRawText();
        """).Image());

    [Fact]
    public void A_case_that_came_later_goes_to_the_unknown_arm_with_its_tag_and_json() =>
        Assert.Equal(InAllForms($"{DocumentEdits.Video} {Video}"), Consumer.Run(Program.Value, EmittedUnion.Next, Video));

    [Fact]
    public void A_case_that_was_there_goes_to_its_own_arm_as_before() =>
        Assert.Equal(InAllForms("known"), Consumer.Run(Program.Value, EmittedUnion.Next, Costs));

    [Fact]
    public void Both_versions_give_the_unknown_arm_the_same() =>
        Assert.Equal(Consumer.Run(Program.Value, EmittedUnion.Closed, Video), Consumer.Run(Program.Value, EmittedUnion.Next, Video));

    [Fact]
    public void Nothing_public_of_the_version_before_is_missing()
    {
        var before = PublicMembers(EmittedUnion.Closed);
        var after = PublicMembers(EmittedUnion.Next);

        Assert.True(before.Count > 300, $"{before.Count} members");
        Assert.Empty(before.Except(after));
    }

    [Fact]
    public void The_overloads_of_earlier_cases_are_hidden_and_those_of_today_are_not()
    {
        var matches = EmittedUnion.Next.Compilation.GetTypeByMetadataName("OpenAIAdmin.Usage.UsageResult")!
            .GetMembers().OfType<IMethodSymbol>()
            .Where(m => m.Name is "Match" or "Switch" or "MatchAsync" or "SwitchAsync").ToList();

        Assert.Equal(16, matches.Count);
        Assert.All(matches, m => Assert.Equal(
            m.Parameters.Any(p => p.Name == "videos"),
            m.GetAttributes().All(a => a.AttributeClass!.Name != "EditorBrowsableAttribute")));
    }

    [Fact]
    public void Each_earlier_set_of_cases_keeps_its_own_overload()
    {
        // 90.2 has videos as well, 90.3 one more. A program of each version meets a result of 90.3.
        var third = EmittedUnion.Of(DocumentEdits.Edit(DocumentEdits.WithCaseMore(Repository.Document), root =>
        {
            var smells = root.Schema("WireVideosUsageResult").DeepClone();
            smells["x-since"] = "90.3";
            root["components"]!["schemas"]!["WireSmellsUsageResult"] = smells;
            root.Mapping()["organization.usage.smells.result"] = "#/components/schemas/WireSmellsUsageResult";
        }));
        const string Smells = """{"object":"organization.usage.smells.result","num_videos":1}""";

        Assert.Equal("unknown organization.usage.smells.result", Consumer.Run(Of(EmittedUnion.Closed, Repository.Cases), third, Smells));
        Assert.Equal("unknown organization.usage.smells.result", Consumer.Run(Of(EmittedUnion.Next, Repository.Cases + 1), third, Smells));
        Assert.Equal("known", Consumer.Run(Of(third, Repository.Cases + 2), third, Smells));
        Assert.Equal("unknown " + DocumentEdits.Video, Consumer.Run(Of(EmittedUnion.Closed, Repository.Cases), third, Video));
        Assert.Equal("known", Consumer.Run(Of(EmittedUnion.Next, Repository.Cases + 1), third, Video));

        static byte[] Of(EmittedUnion union, int cases) => Consumer.Compile(union,
            $$"""return Parse(json).Match({{string.Join(", ", Enumerable.Repeat("_ => \"known\"", cases))}}, u => "unknown " + u.Tag);""").Image();
    }

    [Fact]
    public void A_source_with_the_arms_of_the_version_before_still_compiles() => Assert.Empty(Consumer.Compile(
        EmittedUnion.Next, $$"""return Parse(json).Match({{Known("_ => \"known\"")}}, _ => "unknown");""").Complaints());

    [Fact]
    public void A_member_that_came_later_moves_no_member_of_a_compiled_program()
    {
        // The new member sorts before the others and takes the first bit.
        var next = EmittedUnion.Of(DocumentEdits.Edit(Repository.Document, root =>
            root.Properties("WireImagesUsageResult")["aaa"] = System.Text.Json.Nodes.JsonNode.Parse("""{ "type": "string" }""")));
        var program = Consumer.Compile(EmittedUnion.Closed, """
            Parse(json).TryGetImages(out var images);
            return images!.IsPresent(ImagesUsageResultMembers.Images) + " " + images.IsPresent(ImagesUsageResultMembers.ApiKeyId);
            """).Image();

        Assert.Equal("True False", Consumer.Run(program, next, """{ "object": "organization.usage.images.result", "images": 1 }"""));
    }

    private static string Known(string arm) => string.Join(", ", Enumerable.Repeat(arm, Repository.Cases));

    private static string InAllForms(string text) => string.Join('\n', Enumerable.Repeat($"{text}\ns {text}", 4));

    private static HashSet<string> PublicMembers(EmittedUnion union) =>
    [
        .. union.Compilation.GetSymbolsWithName(_ => true)
            .Where(s => s is { DeclaredAccessibility: Accessibility.Public } and (INamedTypeSymbol or IMethodSymbol or IPropertySymbol or IFieldSymbol))
            .Select(s => s is IFieldSymbol { HasConstantValue: true } constant ? $"{s.ToDisplayString()} = {constant.ConstantValue}" : s.ToDisplayString()),
    ];
}
