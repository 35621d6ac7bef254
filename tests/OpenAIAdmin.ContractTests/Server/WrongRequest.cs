using System.Text;
using OpenAIAdmin.ContractTests.Calls;
using OpenAIAdmin.ContractTests.Checking;
using OpenAIAdmin.ContractTests.Contract;

namespace OpenAIAdmin.ContractTests.Server;

/// <summary>A request written by hand, which the client would never send.</summary>
/// <param name="What">What is wrong with it.</param>
/// <param name="Reason">Part of the refusal's reason.</param>
internal sealed record WrongRequest(
    string What, string Reason, string Method, string Path, string Query, string? Body, string? Key = HeaderCheck.Key, string? Accept = "application/json", string ContentType = "application/json")
{
    /// <summary>The request as it should be; the wrong ones differ from it in one thing.</summary>
    public static WrongRequest Right(ContractOperation operation)
    {
        var arguments = CallArguments.Least(operation);
        var query = string.Join('&', arguments.Query.Select(parameter => $"{Uri.EscapeDataString(parameter.Key)}={Uri.EscapeDataString(parameter.Value!.ToString())}"));
        return new("nothing", "", operation.Method, operation.PathOf(name => arguments.PathValues[name]), query, arguments.Body?.ToJsonString());
    }

    public HttpRequestMessage ToMessage(Uri baseUrl)
    {
        var message = new HttpRequestMessage(new HttpMethod(Method), baseUrl.AbsoluteUri + Path + (Query.Length == 0 ? "" : "?" + Query));
        if (Key is not null) message.Headers.TryAddWithoutValidation("Authorization", "Bearer " + Key);
        if (Accept is not null) message.Headers.TryAddWithoutValidation("Accept", Accept);
        if (Body is not null) message.Content = new StringContent(Body, Encoding.UTF8, ContentType);
        return message;
    }

    public WrongRequest WithQuery(string parameter) => this with { Query = Query.Length == 0 ? parameter : $"{Query}&{parameter}" };

    public override string ToString() => $"{What}: {Method} {Path}?{Query} {Body}";
}
