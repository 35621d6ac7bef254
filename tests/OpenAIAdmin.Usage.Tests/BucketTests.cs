using OpenAIAdmin.Tests.Harness;
using OpenAIAdmin.Usage;

namespace OpenAIAdmin.Tests;

public class BucketTests
{
    [Fact]
    public void Years_past_2038_work()
    {
        UsageBucket bucket = Pages.Read("""{"data":[{"start_time":4102444800,"end_time":253402300799,"results":[]}]}""").Buckets.Single();
        Assert.Equal(new DateTimeOffset(2100, 1, 1, 0, 0, 0, TimeSpan.Zero), bucket.StartTime);
        Assert.Equal(9999, bucket.EndTime.Year);
        Assert.Equal((4102444800, 253402300799), (bucket.StartTimeUnixSeconds, bucket.EndTimeUnixSeconds));
    }

    [Fact]
    public void Seconds_beyond_all_dates_are_kept_as_seconds()
    {
        UsageBucket bucket = Pages.Read("""{"data":[{"start_time":9223372036854775807,"end_time":-1}]}""").Buckets.Single();
        Assert.Equal(long.MaxValue, bucket.StartTimeUnixSeconds);
        Assert.Throws<ArgumentOutOfRangeException>(() => bucket.StartTime);
    }

    [Fact]
    public void Results_cannot_be_changed()
    {
        IReadOnlyList<UsageResult> results = Pages.Read(Pages.Of("{}")).Buckets.Single().Results;
        Assert.Throws<NotSupportedException>(() => ((IList<UsageResult>)results)[0] = results[0]);
    }

    [Fact]
    public void Buckets_of_different_sizes_keep_their_own_results()
    {
        int[] sizes = [3, 0, 50, 1, 7, 0, 0, 200, 2];
        UsagePage page = Pages.Read(Pages.OfBuckets([.. sizes.Select(size => Pages.Bucket([.. Enumerable.Range(0, size)
            .Select(index => $$"""{"object":"organization.usage.images.result","images":{{index}}}""")]))]));
        Assert.Equal(sizes, page.Buckets.Select(bucket => bucket.Results.Count));
        Assert.All(page.Buckets, bucket => Assert.Equal(
            Enumerable.Range(0, bucket.Results.Count).Select(index => (long)index),
            bucket.Results.Cast<ImagesUsageResult>().Select(result => result.Images)));
    }
}
