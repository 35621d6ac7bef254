using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Microsoft.Kiota.Abstractions;

namespace OpenAIAdmin.Usage.Paging;

/// <summary>
/// Puts query parameters on requests as Kiota does, but looks up once how they are called. Kiota asks for the attributes of each
/// member with each request, which was more than half of what a call cost beside the bare client.
/// </summary>
#if NET
internal static class QueryMembers<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>
#else
internal static class QueryMembers<T>
#endif
    where T : class, new()
{
    private static readonly (string Name, PropertyInfo Property)[] Members =
        [.. typeof(T).GetProperties().Select(property => (property.GetCustomAttribute<QueryParameterAttribute>(inherit: false)?.TemplateName ?? property.Name, property))];

    /// <param name="make">Kiota's method that makes the request.</param>
    /// <param name="configuration">What the caller sets.</param>
    public static RequestInformation Request(Func<Action<RequestConfiguration<T>>, RequestInformation> make, Action<RequestConfiguration<T>>? configuration)
    {
        T? query = null;
        var request = make(configured =>
        {
            configuration?.Invoke(configured);
            query = configured.QueryParameters;
            configured.QueryParameters = null!; // nothing that Kiota would look at
        });

        if (query is null) return request;
        foreach (var (name, property) in Members)
        {
            if (property.GetValue(query) is { } value and not ICollection { Count: 0 }) request.QueryParameters[name] = value;
        }

        return request;
    }
}
