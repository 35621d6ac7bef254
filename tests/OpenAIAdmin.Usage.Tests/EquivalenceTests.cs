using FsCheck;
using FsCheck.Fluent;
using OpenAIAdmin.Tests.Harness;
using OpenAIAdmin.Tests.Naive;
using OpenAIAdmin.Usage;

namespace OpenAIAdmin.Tests;

/// <summary>Prediction and streaming must never change a result: both readers are held against a naive one.</summary>
public class EquivalenceTests
{
    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, int.MaxValue).ToArbitrary();

    private static Config Bounded(int count) =>
        Config.QuickThrowOnFailure.WithMaxTest(Effort.Times(count)).WithReplay(20260821UL * (ulong)Effort.Factor, 3UL);

    [Fact]
    public void A_new_reader_reads_what_the_naive_one_reads() => Prop.ForAll(Seeds, seed =>
    {
        byte[] json = new RandomPage(new Random(seed)).Write();
        Assert.Equal(NaiveReader.Read(json), Read(new UsagePayloadReader(), json));
    }).Check(Bounded(400));

    [Fact]
    public void A_reader_that_has_learned_reads_what_the_naive_one_reads()
    {
        UsagePayloadReader reader = new();
        Prop.ForAll(Seeds, seed =>
        {
            Random random = new(seed);
            RandomPage pages = new(random);
            for (int page = 0; page < 3; page++)
            {
                byte[] json = pages.Write();
                Assert.Equal(NaiveReader.Read(json), Read(reader, json));
            }
        }).Check(Bounded(400));
    }

    [Fact]
    public void Pieces_of_any_size_make_no_difference()
    {
        UsagePayloadReader reader = new();
        Prop.ForAll(Seeds, seed =>
        {
            Random random = new(seed);
            byte[] json = new RandomPage(random).Write();
            string? expected = NaiveReader.Read(json);
            int largest = random.Next(1, 200);
            Assert.Equal(expected, ReadStreamed(reader, new PiecewiseStream(json, () => 1)));
            Assert.Equal(expected, ReadStreamed(reader, new PiecewiseStream(json, () => random.Next(1, largest + 1))));
        }).Check(Bounded(150));
    }

    [Fact]
    public void Errors_are_the_same_streamed_and_buffered() => Prop.ForAll(Seeds, seed =>
    {
        Random random = new(seed);
        byte[] json = Mutation.Of(new RandomPage(random).Write(), random);
        Assert.Equal(ErrorOf(() => new UsagePayloadReader().ReadPage(json)), ErrorOf(() =>
            new UsagePayloadReader().ReadPageAsync(new PiecewiseStream(json, () => random.Next(1, 50))).GetAwaiter().GetResult()));
    }).Check(Bounded(300));

    [Fact]
    public void Every_split_point_of_a_page_gives_the_same_result()
    {
        byte[] json = new RandomPage(new Random(5)).Write();
        for (int seed = 6; json.Length < 1500 || NaiveReader.Read(json) is null; seed++)
        {
            json = new RandomPage(new Random(seed)).Write();
        }

        string? expected = NaiveReader.Read(json);
        UsagePayloadReader reader = new();
        for (int split = 1; split < json.Length; split += Effort.Step)
        {
            Queue<int> sizes = new([split]);
            Assert.Equal(expected, ReadStreamed(reader, new PiecewiseStream(json, () => sizes.TryDequeue(out int size) ? size : json.Length)));
        }
    }

    [Fact]
    public void Damaged_bytes_are_accepted_or_refused_as_by_the_naive_reader()
    {
        UsagePayloadReader learned = new();
        Prop.ForAll(Seeds, seed =>
        {
            Random random = new(seed);
            byte[] whole = new RandomPage(random).Write();
            Read(learned, whole);
            for (int mutation = 0; mutation < 10; mutation++)
            {
                byte[] damaged = Mutation.Of(whole, random);
                string? expected = NaiveReader.Read(damaged);
                Assert.Equal(expected, Read(learned, damaged));
                Assert.Equal(expected, ReadStreamed(learned, new PiecewiseStream(damaged, () => random.Next(1, 500))));
            }
        }).Check(Bounded(200));
    }

    private static string? Read(UsagePayloadReader reader, byte[] json)
    {
        try
        {
            return Description.Of(reader.ReadPage(json));
        }
        catch (UsagePayloadException)
        {
            return null;
        }
    }

    private static string? ReadStreamed(UsagePayloadReader reader, Stream body)
    {
        try
        {
            return Description.Of(reader.ReadPageAsync(body).GetAwaiter().GetResult());
        }
        catch (UsagePayloadException)
        {
            return null;
        }
    }

    private static string? ErrorOf(Action read)
    {
        try
        {
            read();
            return null;
        }
        catch (UsagePayloadException e)
        {
            return e.Message;
        }
    }
}
