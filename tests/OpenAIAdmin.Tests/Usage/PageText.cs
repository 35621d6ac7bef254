namespace OpenAIAdmin.Tests.Usage;

/// <summary>Pages with one bucket of one result, whose number tells them apart.</summary>
internal static class PageText
{
    public static string Of(int number, string? next) => Beginning(number) + End(next);

    /// <summary>A bucket that is complete, in a page that is not.</summary>
    public static string Beginning(int number) =>
        $$"""{"object":"page","data":[{"object":"bucket","start_time":{{number}},"end_time":{{number + 1}},"results":[{"object":"organization.usage.images.result","images":{{number}}}]}""";

    public static string End(string? next) => next is null ? """],"has_more":false,"next_page":null}""" : $$"""],"has_more":true,"next_page":"{{next}}"}""";
}
