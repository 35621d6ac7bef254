using System.Text.Json.Nodes;
using WireMock;
using WireMock.Types;
using WireMock.Util;

namespace OpenAIAdmin.ContractTests.Server;

/// <summary>What the server sends.</summary>
internal sealed record Answer(string Json, int Status = 200, params (string Name, string Value)[] Headers)
{
    /// <summary>A refusal in the shape that the document gives to errors.</summary>
    public static Answer Error(int status, string message, string? type = null, string? param = null, string? code = null) =>
        new(new JsonObject { ["error"] = new JsonObject { ["message"] = message, ["type"] = type, ["param"] = param, ["code"] = code } }.ToJsonString(), status);

    public ResponseMessage ToMessage()
    {
        var message = new ResponseMessage
        {
            StatusCode = Status,
            BodyData = new BodyData { BodyAsString = Json, DetectedBodyType = BodyType.String },
        };
        message.AddHeader("Content-Type", "application/json");
        foreach (var (name, value) in Headers) message.AddHeader(name, value);
        return message;
    }
}
