using System.Globalization;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary;

namespace OpenAIAdmin.Benchmarks.Lists;

/// <summary>
/// What enumerating allocates, next to a hand-written loop over the same client. Pages of one item show what a page costs, pages of
/// a hundred what an item costs. Requests and the models of items are in all figures; the last two columns are without them.
/// </summary>
internal static class ListReport
{
    private const int Pages = 200;
    private const int Rounds = 7;

    public static async Task RunAsync(TextWriter output)
    {
        output.WriteLine("list\tpages\treader\tbytes_per_page\tbytes_per_item\tmore_than_hand_written_per_page\tmore_than_hand_written_per_item");
        foreach (int items in (int[])[1, 100])
        {
            await WriteAsync(output, "users", ListReaders.OfUsers, items, new MadePages(Pages, items, User, "last_id"));
            await WriteAsync(output, "costs", ListReaders.OfCosts, items, new MadePages(Pages, items, Bucket, "next_page"));
        }
    }

    private static async Task WriteAsync(
        TextWriter output, string list, IReadOnlyList<(string Name, Func<OpenAIAdminClient, Task<int>> Read)> readers, int items, MadePages api)
    {
        OpenAIAdminClient client = new(new HttpClientRequestAdapter(new AnonymousAuthenticationProvider(), httpClient: new HttpClient(api)));
        long byHand = 0;
        foreach ((string name, Func<OpenAIAdminClient, Task<int>> read) in readers)
        {
            long bytes = await AllocatedAsync(client, read, Pages * items);
            byHand = name == ListReaders.HandWritten ? bytes : byHand;
            double more = bytes - byHand;
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{list}\t{Pages}x{items}\t{name}\t{(double)bytes / Pages:F0}\t{(double)bytes / Pages / items:F1}\t{more / Pages:F0}\t{more / Pages / items:F1}"));
        }
    }

    /// <summary>The median over rounds of what one enumeration allocates.</summary>
    private static async Task<long> AllocatedAsync(OpenAIAdminClient client, Func<OpenAIAdminClient, Task<int>> read, int expected)
    {
        List<long> rounds = [];
        for (int round = -2; round < Rounds; round++)
        {
            long before = GC.GetTotalAllocatedBytes(precise: true);
            int count = await read(client);
            long allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
            if (count != expected) throw new InvalidOperationException($"{count} items were read instead of {expected}.");
            if (round >= 0) rounds.Add(allocated); // the first ones fill caches
        }

        return rounds.Order().ElementAt(Rounds / 2);
    }

    private static string User(int number) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""{"object":"organization.user","id":"user-{{number:D20}}","name":"A name","email":"somebody.{{number}}@example.com","role":"reader","added_at":1767225600}""");

    private static string Bucket(int number) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""{"object":"bucket","start_time":{{1767225600 + (86400L * number)}},"end_time":{{1767312000 + (86400L * number)}},"results":[{"object":"organization.costs.result","amount":{"value":0.06,"currency":"usd"},"line_item":null,"project_id":null}]}""");
}
