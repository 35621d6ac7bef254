using System.Text.Json;
using System.Text.Json.Serialization;
using OpenAIAdmin.Usage.Reading;

namespace OpenAIAdmin.Usage;

/// <summary>The results of one span of time.</summary>
[JsonConverter(typeof(UsageBucketJsonConverter))]
public sealed class UsageBucket
{
    private readonly IReadOnlyList<UsageResult>? _results;
    private readonly EnvelopeRest? _rest;

    /// <summary>Creates a bucket.</summary>
    /// <param name="startTimeUnixSeconds">The first second of the span, in Unix seconds.</param>
    /// <param name="endTimeUnixSeconds">The second after the span, in Unix seconds.</param>
    /// <param name="results">The results, in the payload's order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="results"/> is null.</exception>
    public UsageBucket(long startTimeUnixSeconds, long endTimeUnixSeconds, IReadOnlyList<UsageResult> results)
        : this(startTimeUnixSeconds, endTimeUnixSeconds, results ?? throw new ArgumentNullException(nameof(results)), null)
    {
    }

    internal UsageBucket(long startTimeUnixSeconds, long endTimeUnixSeconds, IReadOnlyList<UsageResult>? results, EnvelopeRest? rest)
    {
        StartTimeUnixSeconds = startTimeUnixSeconds;
        EndTimeUnixSeconds = endTimeUnixSeconds;
        _results = results;
        _rest = rest;
    }

    /// <summary>The first second of the span, in Unix seconds. Never a default: a payload that lacks it is an error.</summary>
    public long StartTimeUnixSeconds { get; }

    /// <summary>The second after the span, in Unix seconds. Never a default: a payload that lacks it is an error.</summary>
    public long EndTimeUnixSeconds { get; }

    /// <summary>The beginning of the span (inclusive), in UTC.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The seconds lie outside the years 1 to 9999.</exception>
    public DateTimeOffset StartTime => DateTimeOffset.FromUnixTimeSeconds(StartTimeUnixSeconds);

    /// <summary>The end of the span (exclusive), in UTC.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The seconds lie outside the years 1 to 9999.</exception>
    public DateTimeOffset EndTime => DateTimeOffset.FromUnixTimeSeconds(EndTimeUnixSeconds);

    /// <summary>The results, in the payload's order; empty when there was no activity, or when <see cref="HasResults"/> is false.</summary>
    public IReadOnlyList<UsageResult> Results => _results ?? [];

    /// <summary>
    /// Whether the payload had results, be it an empty list. False when it lacked them or had null, which
    /// <see cref="UsageReadOptions.RequireMembers"/> makes an error.
    /// </summary>
    public bool HasResults => _results is not null;

    /// <summary>Whether the payload's bucket had members that this version does not know. They are kept, and written back.</summary>
    public bool HasUnknownMembers => _rest?.Extra is not null;

    /// <summary>The members that this version does not know, as one JSON object; empty when there are none. Parsed anew by each call.</summary>
    public JsonElement GetUnknownMembers() => ExtraMembers.ToJsonElement(_rest?.Extra);

    /// <summary>Writes it as the API does, the unknown members at the end. Results that it <see cref="HasResults">does not have</see> are left out.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public void WriteTo(Utf8JsonWriter writer)
    {
        EnvelopeRest.WriteStart(_rest, writer ?? throw new ArgumentNullException(nameof(writer)), BucketEnvelope.Kind);
        writer.WriteNumber(BucketEnvelope.StartTimeName, StartTimeUnixSeconds);
        writer.WriteNumber(BucketEnvelope.EndTimeName, EndTimeUnixSeconds);
        if (_results is not null)
        {
            writer.WriteStartArray(BucketEnvelope.Results);
            foreach (UsageResult result in _results)
            {
                result.WriteTo(writer);
            }

            writer.WriteEndArray();
        }

        EnvelopeRest.WriteEnd(_rest, writer);
    }
}
