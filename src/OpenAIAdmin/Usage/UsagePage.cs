namespace OpenAIAdmin.Usage;

/// <summary>One page of usage or costs.</summary>
public sealed class UsagePage
{
    /// <summary>Creates a page.</summary>
    /// <param name="buckets">The buckets, in the payload's order.</param>
    /// <param name="hasMore">Whether another page follows.</param>
    /// <param name="nextPage">The cursor of the page that follows, if the payload had one.</param>
    public UsagePage(IReadOnlyList<UsageBucket> buckets, bool hasMore, string? nextPage)
    {
        Buckets = buckets ?? throw new ArgumentNullException(nameof(buckets));
        HasMore = hasMore;
        NextPage = nextPage;
    }

    /// <summary>The buckets, in the payload's order.</summary>
    public IReadOnlyList<UsageBucket> Buckets { get; }

    /// <summary>Whether another page follows. A payload that does not say has more when it has a cursor.</summary>
    public bool HasMore { get; }

    /// <summary>The cursor of the page that follows; null when there is none.</summary>
    public string? NextPage { get; }
}
