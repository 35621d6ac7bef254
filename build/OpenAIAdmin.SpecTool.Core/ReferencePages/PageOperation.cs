using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.ReferencePages;

/// <summary>An operation as a page describes it.</summary>
/// <param name="Parameters">Each with its place: <c>path</c>, <c>query</c>, <c>header</c>, <c>cookie</c>.</param>
/// <param name="Body">What the request holds; null where that is nothing.</param>
/// <param name="Result">What a successful response holds; null where that is nothing.</param>
internal sealed record PageOperation(
    PageEndpoint Endpoint, IReadOnlyList<(string Place, PageMember Parameter)> Parameters, PageType? Body, PageType? Result)
{
    private const string BodyHeading = "Body Parameters";
    private const string ResultHeading = "Returns";

    public static PageOperation Read(PageEndpoint endpoint, IEnumerable<PageBlock> blocks)
    {
        var parameters = new List<(string, PageMember)>();
        PageType? body = null;
        PageType? result = null;
        foreach (var (_, heading, bullets) in blocks)
        {
            if (Place(heading) is { } place) parameters.AddRange(PageTypes.Members(bullets).Select(member => (place, member)));
            else if (heading == BodyHeading) body = Whole(PageTypes.Members(bullets), endpoint.At);
            else if (heading == ResultHeading) result = PageTypes.Result(bullets);
            else if (bullets is [var unexpected, ..]) throw Unexpected(unexpected, heading);
        }

        return new(endpoint, parameters, body, result);
    }

    private static string? Place(string heading) => heading switch
    {
        "Path Parameters" => "path",
        "Query Parameters" => "query",
        "Header Parameters" => "header",
        "Cookie Parameters" => "cookie",
        _ => null,
    };

    // A body that is no object, or one of several, stands there as a lone parameter of this name.
    private static PageType Whole(IReadOnlyList<PageMember> members, SourcePosition at) =>
        members is [{ Name: "body" } only] ? only.Type : new ObjectType(members, at);

    private static SpecException Unexpected(PageBullet bullet, string heading) => bullet.Fail(
        $"this stands under \"{heading}\", and types are read under the parameters of path, query, header, cookie and body and under {ResultHeading} only. "
        + "(The pages of a single language's client are not read; the HTTP page is.)");
}
