using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace OpenAIAdmin.Benchmarks.Lists;

/// <summary>The API in memory: the pages of one list, made beforehand, each under the cursor of its number.</summary>
internal sealed class MadePages : HttpMessageHandler
{
    private readonly byte[][] _pages;

    /// <param name="count">How many pages.</param>
    /// <param name="items">How many items each has.</param>
    /// <param name="item">The JSON of an item, from its number.</param>
    /// <param name="cursorMember">The member with the cursor of the next page.</param>
    public MadePages(int count, int items, Func<int, string> item, string cursorMember) => _pages =
    [
        .. Enumerable.Range(0, count).Select(page =>
        {
            string all = string.Join(",", Enumerable.Range(page * items, items).Select(item));
            bool last = page == count - 1;
            return Encoding.UTF8.GetBytes($$"""{"data":[{{all}}],"has_more":{{(last ? "false" : "true")}},"{{cursorMember}}":{{(last ? "null" : $"\"{page + 1}\"")}}}""");
        }),
    ];

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string? cursor = request.RequestUri!.Query.TrimStart('?').Split('&')
            .FirstOrDefault(pair => pair.StartsWith("after=", StringComparison.Ordinal) || pair.StartsWith("page=", StringComparison.Ordinal))?.Split('=')[1];
        int page = cursor is null ? 0 : int.Parse(cursor, CultureInfo.InvariantCulture);
        ByteArrayContent content = new(_pages[page]);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = content });
    }
}
