using System.Text.Json;
using System.Text.Json.Serialization;
using OpenAIAdmin.Usage.Reading;

namespace OpenAIAdmin.Usage;

/// <summary>One page of usage or costs.</summary>
[JsonConverter(typeof(UsagePageJsonConverter))]
public sealed class UsagePage
{
    private readonly EnvelopeRest? _rest;

    /// <summary>Creates a page.</summary>
    /// <param name="buckets">The buckets, in the payload's order.</param>
    /// <param name="hasMore">Whether another page follows.</param>
    /// <param name="nextPage">The cursor of the page that follows; null when there is none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="buckets"/> is null.</exception>
    public UsagePage(IReadOnlyList<UsageBucket> buckets, bool hasMore, string? nextPage)
    {
        Buckets = buckets ?? throw new ArgumentNullException(nameof(buckets));
        HasMore = hasMore;
        NextPage = nextPage;
    }

    internal UsagePage(List<UsageBucket> buckets, PageEnvelope envelope)
        : this(buckets.AsReadOnly(), envelope.HasMore, envelope.NextPage) => _rest = envelope.Rest;

    /// <summary>The buckets, in the payload's order.</summary>
    public IReadOnlyList<UsageBucket> Buckets { get; }

    /// <summary>Whether another page follows. A payload that does not say has more when it has a cursor.</summary>
    public bool HasMore { get; }

    /// <summary>The cursor of the page that follows; null when there is none.</summary>
    public string? NextPage { get; }

    /// <summary>Whether the payload's page had members that this version does not know. They are kept, and written back.</summary>
    public bool HasUnknownMembers => _rest?.Extra is not null;

    /// <summary>The members that this version does not know, as one JSON object; empty when there are none. Parsed anew by each call.</summary>
    public JsonElement GetUnknownMembers() => ExtraMembers.ToJsonElement(_rest?.Extra);

    /// <summary>Writes it as the API does, the unknown members at the end.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public void WriteTo(Utf8JsonWriter writer)
    {
        EnvelopeRest.WriteStart(_rest, writer ?? throw new ArgumentNullException(nameof(writer)), PageEnvelope.Kind);
        writer.WriteStartArray(PageEnvelope.Data);
        foreach (UsageBucket bucket in Buckets)
        {
            bucket.WriteTo(writer);
        }

        writer.WriteEndArray();
        writer.WriteBoolean(PageEnvelope.HasMoreName, HasMore);
        writer.WriteString(PageEnvelope.NextPageName, NextPage);
        EnvelopeRest.WriteEnd(_rest, writer);
    }
}
