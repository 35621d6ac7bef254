using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace OpenAIAdmin.Http.Tests.Harness;

/// <summary>
/// Spans and measurements, of this package by default, that the test itself brings about. Listeners hear the whole process, in which other
/// tests run, so that what counts is whether the test's flow goes on there.
/// </summary>
internal sealed class Listening : IDisposable
{
    private static readonly AsyncLocal<Listening?> Current = new();

    private readonly ActivityListener _spans = new();
    private readonly MeterListener _meters = new();

    /// <param name="ofAll">Whether what others tell of the calls counts as well.</param>
    /// <param name="spans">Whether spans are listened to, beside measurements.</param>
    public Listening(bool ofAll = false, bool spans = true)
    {
        Current.Value = this;
        _spans.ShouldListenTo = source => ofAll || source.Name == "OpenAIAdmin";
        _spans.Sample = (ref ActivityCreationOptions<ActivityContext> _) => Current.Value == this ? ActivitySamplingResult.AllDataAndRecorded : ActivitySamplingResult.None;
        _spans.ActivityStopped = span =>
        {
            if (Current.Value == this) Spans.Enqueue(span); // other listeners have theirs made, and all hear of them
        };
        if (spans) ActivitySource.AddActivityListener(_spans);
        _meters.InstrumentPublished = (instrument, listener) =>
        {
            if (ofAll || instrument.Meter.Name == "OpenAIAdmin") listener.EnableMeasurementEvents(instrument);
        };
        _meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
        _meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, value, tags));
        _meters.Start();
    }

    /// <summary>Those that have ended.</summary>
    public ConcurrentQueue<Activity> Spans { get; } = new();

    public ConcurrentQueue<(string Instrument, double Value, Dictionary<string, object?> Tags)> Measurements { get; } = new();

    public IEnumerable<(double Value, Dictionary<string, object?> Tags)> Of(string instrument) =>
        Measurements.Where(measurement => measurement.Instrument == instrument).Select(measurement => (measurement.Value, measurement.Tags));

    /// <summary>Whatever is text in any of it.</summary>
    public IReadOnlyList<string> Texts => [.. Spans.SelectMany(TextsOf), .. Measurements.SelectMany(measurement => measurement.Tags).Select(tag => tag.Key + tag.Value)];

    public void Dispose()
    {
        Current.Value = null;
        _spans.Dispose();
        _meters.Dispose();
    }

    private void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        if (Current.Value == this) Measurements.Enqueue((instrument.Name, value, new(tags.ToArray())));
    }

    private static IEnumerable<string> TextsOf(Activity span) =>
    [
        span.DisplayName, span.OperationName, span.StatusDescription ?? "", span.TraceStateString ?? "",
        .. span.TagObjects.Select(tag => tag.Key + tag.Value),
        .. span.Baggage.Select(item => item.Key + item.Value),
        .. span.Events.SelectMany(item => item.Tags.Select(tag => item.Name + tag.Key + tag.Value)),
        .. span.Links.SelectMany(link => link.Tags ?? []).Select(tag => tag.Key + tag.Value),
    ];
}
