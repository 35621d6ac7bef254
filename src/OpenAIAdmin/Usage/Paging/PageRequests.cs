using Microsoft.Kiota.Abstractions;

namespace OpenAIAdmin.Usage.Paging;

/// <summary>
/// The requests for the pages of one enumeration. Each is a fresh one, so that authentication is asked anew, made from what the
/// caller said once: a start time of "a week ago" must not move between pages, and objects of the caller are never changed.
/// </summary>
internal sealed class PageRequests(RequestInformation first, string pageParameter)
{
    private readonly Dictionary<string, object> _query = new(first.QueryParameters);
    private readonly Dictionary<string, object> _path = new(first.PathParameters);
    private readonly KeyValuePair<string, IEnumerable<string>>[] _headers = [.. first.Headers.Select(header => header)]; // the collection cannot be copied as one
    private readonly IRequestOption[] _options = [.. first.RequestOptions];
    private readonly Method _method = first.HttpMethod;
    private readonly string? _template = first.UrlTemplate;

    /// <summary>The request for the page with this cursor, or the one that was asked for at first.</summary>
    internal RequestInformation For(string? cursor)
    {
        RequestInformation request = new()
        {
            HttpMethod = _method,
            UrlTemplate = _template,
            PathParameters = new Dictionary<string, object>(_path),
            QueryParameters = new Dictionary<string, object>(_query),
        };
        foreach (KeyValuePair<string, IEnumerable<string>> header in _headers)
        {
            request.Headers.Add(header.Key, [.. header.Value]);
        }

        request.AddRequestOptions(_options);
        if (cursor is not null)
        {
            request.QueryParameters[pageParameter] = cursor;
        }

        return request;
    }
}
