using Microsoft.Kiota.Abstractions.Helpers;

namespace OpenAIAdmin.Cli.Commands;

/// <summary>What was asked for, as typed; endpoints differ in which values they take.</summary>
internal sealed record UsageQuery(
    string Kind, long Start, long? End, string? BucketWidth, string[] GroupBy, long? Limit, string[] ProjectIds)
{
    public TWidth? WidthAs<TWidth>()
        where TWidth : struct, Enum => BucketWidth is null ? null : Parse<TWidth>("--bucket-width", BucketWidth);

    public TGroup[] GroupByAs<TGroup>()
        where TGroup : struct, Enum => [.. GroupBy.Select(value => Parse<TGroup>("--group-by", value))];

    private TEnum Parse<TEnum>(string option, string value)
        where TEnum : struct, Enum
    {
        var known = Enum.GetValues<TEnum>();
        foreach (var member in known)
        {
            if (EnumHelpers.GetEnumStringValue(member) == value) return member;
        }

        var allowed = string.Join(", ", known.Select(EnumHelpers.GetEnumStringValue));
        throw new UsageProblem($"{option} '{value}' is not known to {Kind}. Possible: {allowed}.");
    }
}
