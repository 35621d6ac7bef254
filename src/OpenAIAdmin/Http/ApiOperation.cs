namespace OpenAIAdmin.Http;

/// <summary>What the document says about a request of one operation, as far as it is checked or told before sending.</summary>
/// <param name="method">The HTTP method, in capitals.</param>
/// <param name="path">The path template.</param>
/// <param name="family">The endpoints that it shares its limits with.</param>
/// <param name="pathParameters">The parameters in the path.</param>
/// <param name="requiredQuery">The query parameters that must be there.</param>
internal sealed class ApiOperation(string method, string path, string family, string[] pathParameters, string[] requiredQuery)
{
    public string Method { get; } = method;

    public string Path { get; } = path;

    public string Family { get; } = family;

    public string[] PathParameters { get; } = pathParameters;

    public string[] RequiredQuery { get; } = requiredQuery;

    public override string ToString() => Method + " " + Path;
}
