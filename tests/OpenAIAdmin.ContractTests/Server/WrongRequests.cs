using System.Text.Json.Nodes;
using OpenAIAdmin.ContractTests.Contract;

namespace OpenAIAdmin.ContractTests.Server;

/// <summary>For an operation, requests that are wrong in one thing each.</summary>
internal static class WrongRequests
{
    public static IEnumerable<WrongRequest> Of(ContractOperation operation)
    {
        var right = WrongRequest.Right(operation);
        return [.. Heads(operation, right), .. Queries(operation, right), .. operation.Body is null ? NoBody(right) : Bodies(operation, right)];
    }

    private static IEnumerable<WrongRequest> Heads(ContractOperation operation, WrongRequest right)
    {
        const string Unknown = "The document has no";
        yield return right with { What = "no key", Reason = "Authorization", Key = null };
        yield return right with { What = "another key", Reason = "Authorization", Key = "sk-admin-another" };
        yield return right with { What = "nothing accepted", Reason = "Accept", Accept = null };
        yield return right with { What = "another type accepted", Reason = "Accept", Accept = "text/html" };
        yield return right with { What = "another method", Reason = Unknown, Method = "PUT" };
        yield return right with { What = "a segment more", Reason = Unknown, Path = right.Path + "/extra/one/two/three" };
        yield return right with { What = "another version of the path", Reason = Unknown, Path = right.Path.Replace("/organization", "/organisation").Replace("/projects/", "/project/") };
    }

    private static IEnumerable<WrongRequest> Queries(ContractOperation operation, WrongRequest right)
    {
        yield return right.WithQuery("made_up=1") with { What = "an unknown parameter", Reason = "the query parameter made_up is not in the document" };
        foreach (var parameter in operation.Query)
        {
            var name = Uri.EscapeDataString(parameter.Name);
            if (parameter.IsRequired) yield return right with { What = "a parameter missing", Reason = $"{parameter.Name} is missing", Query = "" };
            foreach (var wrong in WrongValues(parameter.Schema.Items ?? parameter.Schema))
            {
                yield return (parameter.IsRequired ? right with { Query = "" } : right).WithQuery($"{name}={wrong}") with { What = "a wrong value", Reason = $"the query parameter {parameter.Name} is" };
            }

            if (parameter.Schema.Type == "array")
            {
                var bare = parameter.Name.Replace("[]", "");
                yield return right.WithQuery(bare + "=a") with { What = "a list without its brackets", Reason = $"{bare} is not in the document" };
                yield return right.WithQuery(Uri.EscapeDataString(bare + "[0]") + "=a") with { What = "a list with indices", Reason = $"{bare}[0] is not in the document" };
            }
            else
            {
                yield return right.WithQuery($"{name}=1&{name}=1") with { What = "a parameter twice", Reason = " times" };
            }
        }
    }

    private static IEnumerable<string> WrongValues(Schema schema)
    {
        yield return "";
        if (schema.Type == "boolean") yield return "True";
        if (schema.Type == "integer") yield return "1.5";
        if (schema.Values is not null) yield return "made_up";
        if (schema.Bounds.Most is { } most) yield return $"{most + 1}";
    }

    private static IEnumerable<WrongRequest> NoBody(WrongRequest right)
    {
        yield return right with { What = "a body where none belongs", Reason = "there is a body", Body = "{}" };
    }

    private static IEnumerable<WrongRequest> Bodies(ContractOperation operation, WrongRequest right)
    {
        if (operation.BodyIsRequired) yield return right with { What = "no body", Reason = "the body is missing", Body = null };
        yield return right with { What = "a body of another type", Reason = "Content-Type", ContentType = "text/plain" };
        yield return right with { What = "half a body", Reason = "the body is not JSON", Body = right.Body![..^1] };
        yield return right with { What = "a list as the body", Reason = "not of type object", Body = "[]" };
        yield return right with { What = "null as the body", Reason = "must not be null", Body = "null" };
        foreach (var wrong in WrongBodies.Of(operation.Body!, JsonNode.Parse(right.Body!)!.AsObject()))
        {
            yield return right with { What = wrong.What, Reason = wrong.Reason, Body = wrong.Body };
        }
    }
}
