using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Normalising;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class NormalisationRegistryTests
{
    public static TheoryData<Type> Rules { get; } =
    [
        .. typeof(INormalisation).Assembly.GetTypes()
            .Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(INormalisation))),
    ];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_is_registered_once(Type rule) =>
        Assert.Single(NormalisationRegistry.All, registered => registered.GetType() == rule);

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_has_tests_under_its_name(Type rule)
    {
        var tests = typeof(NormalisationRegistryTests).Assembly.GetTypes()
            .Where(type => type.Name == $"{rule.Name}Tests")
            .SelectMany(type => type.GetMethods())
            .Where(method => method.IsDefined(typeof(FactAttribute), inherit: true));

        Assert.NotEmpty(tests);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_document_with_nothing_to_do_gives_no_findings(Type rule)
    {
        var findings = new List<Finding>();

        ((INormalisation)Activator.CreateInstance(rule)!).Apply(new(TinyDocument.Of(), new("names.json", "{}"), findings));

        Assert.Empty(findings);
    }
}
