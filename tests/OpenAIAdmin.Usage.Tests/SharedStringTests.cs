using System.Runtime.CompilerServices;
using OpenAIAdmin.Tests.Harness;
using OpenAIAdmin.Usage;

namespace OpenAIAdmin.Tests;

public class SharedStringTests
{
    [Theory]
    [InlineData("proj_abc")]
    [InlineData("")]
    [InlineData("a name that is longer than one vector register")]
    [InlineData("größe")]
    [InlineData("tab\\tescaped")]
    public async Task Equal_strings_are_one_instance_across_pages_and_ways_of_reading(string id)
    {
        UsagePayloadReader reader = new();
        byte[] json = Pages.Utf8(Pages.OfBuckets(Pages.Bucket(Costs(id), Costs(id)), Pages.Bucket(Costs("other"), Costs(id))));
        string[] ids = [.. Ids(reader.ReadPage(json)), .. Ids(reader.ReadPage(json)), .. Ids(await reader.ReadPageAsync(new PiecewiseStream(json, () => 5)))];
        string[] equal = [.. ids.Where(one => one != "other")];
        Assert.Equal(9, equal.Length);
        Assert.All(equal, one => Assert.Same(equal[0], one));
    }

    [Fact]
    public void Strings_that_differ_in_one_byte_anywhere_are_not_mixed_up()
    {
        string[] ids = [.. Enumerable.Range(0, 40).SelectMany(length => Enumerable.Range(0, length)
            .Select(place => new string('a', place) + "b" + new string('a', length - place - 1)).Append(new string('a', length)))];
        UsagePayloadReader reader = new();
        for (int round = 0; round < 2; round++)
        {
            Assert.Equal(ids, Ids(reader.ReadPage(Pages.Utf8(Pages.Of([.. ids.Select(Costs)])))));
        }
    }

    [Fact]
    public void The_cache_keeps_no_more_strings_than_its_bound()
    {
        const int Bound = 100;
        UsagePayloadReader reader = new(new UsageReadOptions { MaxSharedStrings = Bound });
        WeakReference[] strings = ReadDistinct(reader, 20_000);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        int alive = strings.Count(reference => reference.IsAlive);
        Assert.InRange(alive, 1, Bound + 1024 + 10); // the parser's own small table is in front of the cache
        GC.KeepAlive(reader);
    }

    [Fact]
    public async Task Many_threads_share_one_reader()
    {
        UsagePayloadReader reader = new();
        byte[] json = Pages.Utf8(Pages.Of([.. Enumerable.Range(0, 300).Select(index => Costs("proj_" + (index % 70)))]));
        string[] expected = Ids(reader.ReadPage(json));
        string[][] read = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Ids(reader.ReadPage(json)))));
        Assert.All(read, ids => Assert.Equal(expected, ids));
        Assert.All(read, ids => Assert.Same(expected[0], ids[0]));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference[] ReadDistinct(UsagePayloadReader reader, int count) =>
        [.. Ids(reader.ReadPage(Pages.Utf8(Pages.Of([.. Enumerable.Range(0, count).Select(index => Costs("proj_" + index))])))).Select(id => new WeakReference(id))];

    private static string Costs(string id) => $$"""{"object":"organization.costs.result","project_id":"{{id}}"}""";

    private static string[] Ids(UsagePage page) =>
        [.. page.Buckets.SelectMany(bucket => bucket.Results).Cast<CostsUsageResult>().Select(result => result.ProjectId!)];
}
