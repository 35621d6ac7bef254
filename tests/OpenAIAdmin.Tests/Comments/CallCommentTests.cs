using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.Kiota.Abstractions;
using OpenAIAdmin.Tests.Wire;

namespace OpenAIAdmin.Tests.Comments;

/// <summary>Whoever reads the comment of a call can look it up at the API, and knows what to catch.</summary>
public sealed partial class CallCommentTests
{
    private static readonly MethodInfo[] Calls = [.. typeof(OpenAIAdminClient).Assembly.GetExportedTypes()
        .Where(type => typeof(BaseRequestBuilder).IsAssignableFrom(type))
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        .Where(method => method.Name.EndsWith("Async", StringComparison.Ordinal))];

    [Fact]
    public void Every_call_names_one_operation_and_together_they_are_those_of_the_document()
    {
        var operations = Calls.ToDictionary(XmlComments.Name, call => Assert.Single(XmlComments.Of(call).SelectMany(Operations).Distinct()), StringComparer.Ordinal);

        Assert.Equal([], operations.Where(call => !HasMethod(call.Key, call.Value)).Select(call => $"{call.Key} says {call.Value}"));
        Assert.Equal(Document.Instance.Operations.Keys.Order(StringComparer.Ordinal), operations.Values.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_call_names_the_error_of_the_API() => Assert.Equal(
        [], Calls.Where(call => !XmlComments.Of(call).Any(comment => Errors(comment).Contains("T:OpenAIAdmin.Models.AdminApiError"))).Select(XmlComments.Name));

    private static IEnumerable<string> Operations(XElement comment) => Operation().Matches(XmlComments.Text(comment)).Select(match => match.Value);

    // Pages and items of a list are read by GET.
    private static bool HasMethod(string call, string operation)
    {
        var name = call.Substring(call.LastIndexOf('.') + 1);
        return operation.StartsWith(name is "PostAsync" ? "POST " : name is "DeleteAsync" ? "DELETE " : "GET ", StringComparison.Ordinal);
    }

    private static IEnumerable<string> Errors(XElement comment) => comment.Elements("exception").Select(error => error.Attribute("cref")!.Value);

    [GeneratedRegex(@"\b(GET|POST|DELETE) /[\w/{}]+")]
    private static partial Regex Operation();
}
