using System.Reflection;
using Microsoft.Kiota.Abstractions;
using OpenAIAdmin.Usage.Paging;

namespace OpenAIAdmin.Http.Tests;

/// <summary>Requests for pages of usage have the query parameters that Kiota would give them.</summary>
public sealed class QueryMemberTests
{
    public static TheoryData<Type> Queries => [.. typeof(OpenAIAdminClient).Assembly.GetExportedTypes()
        .Where(type => type.IsNested && type.DeclaringType!.GetMethod("EnumerateAsync") is not null && type.Name.EndsWith("GetQueryParameters", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Queries))]
    public void All_parameters_are_those_of_Kiota(Type query) => Run(query, nameof(Compare), 0);

    [Theory]
    [MemberData(nameof(Queries))]
    public void What_was_not_set_is_not_there(Type query) => Run(query, nameof(CompareEmpty));

    [Fact]
    public void There_are_endpoints_to_compare() => Assert.True(Queries.Count >= 12);

    [Fact]
    public void Headers_and_options_stay_the_callers()
    {
        ResponseMetadata option = new();

        var request = Ours<Query>(configured =>
        {
            configured.Headers.Add("X-Mine", "1");
            configured.Options.Add(option);
        });

        Assert.Equal("1", Assert.Single(request.Headers["X-Mine"]));
        Assert.Contains(option, request.RequestOptions);
    }

    [Fact]
    public void Caller_who_sets_nothing_or_takes_the_parameters_away_gets_none()
    {
        Assert.Empty(Ours<Query>(null).QueryParameters);
        Assert.Empty(Ours<Query>(configured => configured.QueryParameters = null!).QueryParameters);
    }

    private static void Run(Type query, string comparison, params object[] arguments) =>
        typeof(QueryMemberTests).GetMethod(comparison, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(query).Invoke(null, arguments);

    private static void Compare<T>(int start)
        where T : class, new()
    {
        T query = new();
        foreach (var property in typeof(T).GetProperties()) property.SetValue(query, Value(property.PropertyType, start++));

        var kiota = Kiota(query);

        Assert.Equal(typeof(T).GetProperties().Length, kiota.Count);
        Assert.Equal(kiota, Ours<T>(configured => configured.QueryParameters = query).QueryParameters);
    }

    private static void CompareEmpty<T>()
        where T : class, new()
    {
        T query = new();
        foreach (var property in typeof(T).GetProperties().Where(property => property.PropertyType.IsArray)) property.SetValue(query, Array.CreateInstance(property.PropertyType.GetElementType()!, 0));

        Assert.Empty(Kiota(query));
        Assert.Empty(Ours<T>(configured => configured.QueryParameters = query).QueryParameters);
    }

    private static IDictionary<string, object> Kiota<T>(T query)
    {
        RequestInformation request = new();
        request.AddQueryParameters(query);
        return request.QueryParameters;
    }

    private static RequestInformation Ours<T>(Action<RequestConfiguration<T>>? configuration)
        where T : class, new() => QueryMembers<T>.Request(
            configure =>
            {
                RequestInformation request = new();
                request.Configure(configure);
                return request;
            },
            configuration);

    private static object Value(Type type, int seed)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string)) return $"text {seed}";
        if (type == typeof(bool)) return true;
        if (type == typeof(DateTimeOffset)) return DateTimeOffset.FromUnixTimeSeconds(seed);
        if (type.IsEnum) return Enum.GetValues(type).GetValue(0)!;
        if (!type.IsArray) return Convert.ChangeType(seed, type, System.Globalization.CultureInfo.InvariantCulture);
        var array = Array.CreateInstance(type.GetElementType()!, 2);
        for (var i = 0; i < array.Length; i++) array.SetValue(Value(type.GetElementType()!, seed + i), i);
        return array;
    }

    private sealed class Query
    {
        [QueryParameter("page")]
        public string? Page { get; set; }
    }
}
