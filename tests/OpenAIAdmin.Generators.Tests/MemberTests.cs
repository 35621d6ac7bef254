using OpenAIAdmin.Generators.Tests.Harness;

namespace OpenAIAdmin.Generators.Tests;

/// <summary>What the members of a case say.</summary>
public class MemberTests
{
    private const string Completions = "\"object\": \"organization.usage.completions.result\"";

    [Fact]
    public void The_types_tell_what_can_lack_a_value() => Assert.Equal("Int64 Nullable`1 Nullable`1 Nullable`1 Nullable`1", Consumer.Run("""
        return string.Join(" ",
            Type<CompletionsUsageResult>("InputTokens"), Type<CompletionsUsageResult>("InputCachedTokens"), Type<CompletionsUsageResult>("Batch"),
            Type<CostsUsageResult>("Amount"), Type<CostsUsageResult>("Quantity"));

        static string Type<T>(string name) => typeof(T).GetProperty(name)!.PropertyType.Name;
        """));

    [Fact]
    public void Every_required_counter_is_a_long_and_everything_else_can_lack_a_value()
    {
        var document = System.Text.Json.Nodes.JsonNode.Parse(Repository.Document)!.AsObject();
        var counters = 0;
        foreach (var (tag, target) in document.Mapping())
        {
            var schema = ((string)target!).Split('/')[^1];
            var type = EmittedUnion.Closed.Compilation.GetTypeByMetadataName("OpenAIAdmin.Usage." + schema["Wire".Length..])!;
            var required = document.Own(schema)["required"]?.AsArray().Select(name => (string)name!).ToHashSet() ?? [];
            foreach (var (member, definition) in document.Properties(schema).Where(property => property.Key != "object"))
            {
                var property = Assert.Single(type.GetMembers().OfType<Microsoft.CodeAnalysis.IPropertySymbol>(),
                    p => p.Name.Equals(member.Replace("_", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase));
                var isCounter = required.Contains(member) && definition!["type"] is System.Text.Json.Nodes.JsonValue && (string?)definition["type"] == "integer";
                if (isCounter) counters++;
                Assert.True(isCounter ? property.Type.ToDisplayString() == "long" : property.Type.ToDisplayString().EndsWith('?'), $"{tag} {member} is {property.Type}");
            }
        }

        Assert.True(counters > 12, $"{counters} counters");
    }

    [Fact]
    public void A_required_counter_that_is_missing_is_0_and_said_to_be_missing() => Assert.Equal("0 5 False True output_tokens", Consumer.Run("""
        Parse(json).TryGetCompletions(out var c);
        var missing = CompletionsUsageResultMembers.Required - c!.PresentMembers;
        return $"{c.OutputTokens} {c.InputTokens} {c.IsPresent(CompletionsUsageResultMembers.OutputTokens)} {c.IsPresent(CompletionsUsageResultMembers.InputTokens)} {missing}";
        """, $$"""{ {{Completions}}, "input_tokens": 5, "num_model_requests": 1 }"""));

    [Fact]
    public void Null_is_present_and_has_no_value() => Assert.Equal("True False   False", Consumer.Run("""
        Parse(json).TryGetCompletions(out var c);
        return $"{c!.IsPresent(CompletionsUsageResultMembers.Batch)} {c.IsPresent(CompletionsUsageResultMembers.ProjectId)} {c.Batch} {c.ProjectId} {c.InputCacheWrite30mTokens.HasValue}";
        """, $$"""{ {{Completions}}, "batch": null, "input_cache_write_30m_tokens": null }"""));

    [Theory]
    [InlineData("true", "True")]
    [InlineData("false", "False")]
    public void A_boolean_has_its_value(string json, string expected) => Assert.Equal(expected, Consumer.Run("""
        Parse(json).TryGetCompletions(out var c);
        return c!.Batch.ToString()!;
        """, $$"""{ {{Completions}}, "batch": {{json}} }"""));

    [Fact]
    public void What_a_program_sets_is_present() => Assert.Equal(
        "batch, input_cached_tokens, input_tokens, project_id | CompletionsUsageResult { InputCachedTokens = 3, InputTokens = 5 } | 3 5  ",
        Consumer.Run("""
            var c = new CompletionsUsageResult { InputTokens = 5, InputCachedTokens = 3, ProjectId = null, Batch = null };
            return $"{c.PresentMembers} | {c} | {c.InputCachedTokens} {c.InputTokens} {c.ProjectId} {c.Batch}";
            """));

    [Fact]
    public void The_text_names_the_members_that_have_a_value() => Assert.Equal(
        "CostsUsageResult { Amount = 0.060 usd, ProjectId = proj_1, Quantity = 1.50 } | CostsUsageResult { }", Consumer.Run("""
            return $"{new CostsUsageResult { Amount = new Money(0.060m, "usd"), Quantity = 1.50m, ProjectId = "proj_1", UserId = null }} | {new CostsUsageResult()}";
            """));

    [Fact]
    public void Sets_of_members_are_put_together_and_compared() => Assert.Equal("True True False True True amount 1", Consumer.Run("""
        var amount = CostsUsageResultMembers.Amount;
        var both = amount | CostsUsageResultMembers.Quantity;
        return $"{both.Contains(amount)} {(both & amount) == amount} {amount.Contains(both)} {amount != both} {default(CostsUsageResultMembers).IsEmpty} {amount} {new HashSet<CostsUsageResultMembers> { amount, both & amount }.Count}";
        """));

    [Fact]
    public void Asking_for_members_allocates_nothing() => Assert.Equal("0", Consumer.Run("""
        Parse(json).TryGetCompletions(out var c);
        Ask(c!);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Ask(c!);
        return (GC.GetAllocatedBytesForCurrentThread() - before).ToString();

        static bool Ask(CompletionsUsageResult c) =>
            c.IsPresent(CompletionsUsageResultMembers.InputTokens | CompletionsUsageResultMembers.OutputTokens) & c.InputCachedTokens is null & c.Batch is null;
        """, $$"""{ {{Completions}}, "input_tokens": 5 }"""));

    [Fact]
    public void Required_members_of_each_kind_have_a_default()
    {
        var union = EmittedUnion.Of(DocumentEdits.Edit(Repository.Document, root => root.Own("WireCostsUsageResult")["required"] =
            new System.Text.Json.Nodes.JsonArray("amount", "project_id", "flag", "name", "quantity") is var required
            && (root.Properties("WireCostsUsageResult")["flag"] = System.Text.Json.Nodes.JsonNode.Parse("""{ "type": "boolean" }""")) is not null
            && (root.Properties("WireCostsUsageResult")["name"] = System.Text.Json.Nodes.JsonNode.Parse("""{ "type": "string" }""")) is not null
                ? required : null));
        const string Body = """
            var c = new CostsUsageResult();
            var d = new CostsUsageResult { Flag = true, Name = "n", Amount = new Money(1, "eur") };
            return $"{c.Amount.Value} {c.Flag} [{c.Name}] {c.Quantity is null} {d.Flag} {d.Name} {d.Amount} {JsonSerializer.Serialize<UsageResult>(d)}";
            """;

        Assert.Equal(
            """0 False [] True True n 1 eur {"object":"organization.costs.result","amount":{"value":1,"currency":"eur"},"flag":true,"name":"n"}""",
            Consumer.Run(Consumer.Compile(union, Body).Image(), union, ""));
    }
}
