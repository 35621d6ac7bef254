using System.Reflection;
using System.Text.RegularExpressions;
using OpenAIAdmin.Models;
using OpenAIAdmin.Usage;

namespace OpenAIAdmin.Tests.Comments;

/// <summary>What the document sends and takes as a number is nothing without its unit.</summary>
public sealed partial class UnitCommentTests
{
    private static readonly PropertyInfo[] Properties = [.. typeof(OpenAIAdminClient).Assembly.GetExportedTypes()
        .Where(type => type.Namespace == typeof(AdminApiKey).Namespace || type.Name.EndsWith("QueryParameters", StringComparison.Ordinal) || typeof(UsageResult).IsAssignableFrom(type))
        .Where(type => type != typeof(AdminApiError)) // a status and a number of attempts
        .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))];

    [Fact]
    public void Every_number_of_models_results_and_query_parameters_names_its_unit()
    {
        var numbers = Properties.Where(property => Is(property, typeof(int), typeof(long), typeof(double), typeof(decimal), typeof(Money))).ToList();

        Assert.True(numbers.Count > 200, $"{numbers.Count} numbers: there are more.");
        Assert.Equal([], numbers.Where(property => !Unit().IsMatch(XmlComments.Of(property))).Select(XmlComments.Name));
    }

    [Fact]
    public void No_date_says_that_it_is_a_number()
    {
        var dates = Properties.Where(property => Is(property, typeof(DateTimeOffset))).ToList();

        Assert.True(dates.Count > 70, $"{dates.Count} dates: there are more.");
        Assert.Equal([], dates.Where(property => XmlComments.SummaryOf(property).Contains("Unix", StringComparison.Ordinal)).Select(XmlComments.Name));
    }

    private static bool Is(PropertyInfo property, params Type[] types) =>
        types.Contains(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType);

    [GeneratedRegex(@"\b(Unix seconds|seconds|tokens|bytes|megabytes|requests|calls|sessions|images|characters|items|buckets|cents|the unit)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Unit();
}
