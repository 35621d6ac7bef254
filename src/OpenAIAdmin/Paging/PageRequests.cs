using Microsoft.Kiota.Abstractions;

namespace OpenAIAdmin.Paging;

/// <summary>
/// The requests for the pages of one enumeration. Each is a fresh one, so that authentication is asked anew, made from what the
/// caller said once: a start time of "a week ago" must not move between pages, and objects of the caller are never changed.
/// </summary>
internal sealed class PageRequests
{
    private readonly Dictionary<string, object> _query;
    private readonly Dictionary<string, object> _path;
    private readonly KeyValuePair<string, IEnumerable<string>>[] _headers;
    private readonly IRequestOption[] _options;
    private readonly Method _method;
    private readonly string? _template;
    private readonly string _cursorParameter;

    internal PageRequests(RequestInformation first, ListOperation operation, PagingOptions paging)
    {
        // Arrays are copied as well: the caller may go on filling them.
        _query = first.QueryParameters.ToDictionary(entry => entry.Key, entry => entry.Value is Array array ? array.Clone() : entry.Value);
        _path = new(first.PathParameters);
        _headers = [.. first.Headers.Select(header => header)]; // the collection cannot be copied as one
        _options = [.. first.RequestOptions];
        _method = first.HttpMethod;
        _template = first.UrlTemplate;
        _cursorParameter = operation.CursorParameter;
        if (paging.PageSize is int size)
        {
            _query[operation.SizeParameter] = size;
        }

        FirstCursor = paging.Cursor ?? (_query.TryGetValue(_cursorParameter, out object? cursor) ? cursor as string : null);
    }

    /// <summary>The cursor with which the caller wants to begin; null for the start of the list.</summary>
    internal string? FirstCursor { get; }

    /// <summary>The request for the page with this cursor; null for the start of the list.</summary>
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
            request.QueryParameters[_cursorParameter] = cursor;
        }

        return request;
    }
}
