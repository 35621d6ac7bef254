namespace OpenAIAdmin.ContractTests.Contract;

/// <summary>An operation as the document describes it.</summary>
/// <param name="Path">The template: <c>/organization/projects/{project_id}</c>.</param>
/// <param name="Body">The request body, if there is one.</param>
/// <param name="BodyIsRequired">Whether the body may not be left out.</param>
/// <param name="Answer">The body of a success.</param>
internal sealed record ContractOperation(
    string Method, string Path, IReadOnlyList<QueryParameter> Query, Schema? Body, bool BodyIsRequired, Schema Answer)
{
    private readonly string[] _template = Path.Split('/');

    /// <summary>Method and template: <c>GET /organization/costs</c>.</summary>
    public string Key => Method + " " + Path;

    public IEnumerable<string> PathParameters => _template.Where(IsParameter).Select(segment => segment.Trim('{', '}'));

    /// <summary>How many segments are fixed: of two templates that fit, the one with more is meant.</summary>
    public int FixedSegments => _template.Count(segment => !IsParameter(segment));

    public bool Fits(string path)
    {
        var segments = path.Split('/');
        return segments.Length == _template.Length
            && segments.Zip(_template).All(pair => IsParameter(pair.Second) ? pair.First.Length > 0 : pair.First == pair.Second);
    }

    /// <summary>The path with values in place of the parameters, escaped.</summary>
    public string PathOf(Func<string, string> value) =>
        string.Join('/', _template.Select(segment => IsParameter(segment) ? Uri.EscapeDataString(value(segment.Trim('{', '}'))) : segment));

    /// <summary>The values of the parameters in a path that fits, unescaped, by name.</summary>
    public IReadOnlyDictionary<string, string> PathValues(string path) =>
        _template.Zip(path.Split('/')).Where(pair => IsParameter(pair.First))
            .ToDictionary(pair => pair.First.Trim('{', '}'), pair => Uri.UnescapeDataString(pair.Second));

    public override string ToString() => Key;

    private static bool IsParameter(string segment) => segment.StartsWith('{');
}

/// <param name="Name">On the wire, brackets included: <c>project_ids[]</c>.</param>
internal sealed record QueryParameter(string Name, bool IsRequired, Schema Schema);
