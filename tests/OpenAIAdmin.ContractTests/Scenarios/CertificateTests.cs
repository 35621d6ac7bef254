using System.Text.Json.Nodes;
using OpenAIAdmin.ContractTests.Server;
using OpenAIAdmin.Models;

namespace OpenAIAdmin.ContractTests.Scenarios;

/// <summary>The life of a certificate.</summary>
public sealed class CertificateTests
{
    private const string All = "/organization/certificates";
    private const string One = All + "/{certificate_id}";

    private static readonly string Pem = Answers.Json("GET " + One)["certificate_details"]!["content"]!.GetValue<string>();

    [Fact]
    public async Task Certificate_is_uploaded_activated_deactivated_and_deleted()
    {
        using var server = Server();
        var certificates = server.Client.Organization.Certificates;

        var uploaded = await certificates.PostAsync(new() { Certificate = Pem, Name = "gateway, Hamburg" });
        Assert.False(uploaded!.Active);
        ToggleCertificatesRequest these = new() { CertificateIds = [uploaded.Id!] };
        Assert.True(Assert.Single((await certificates.Activate.PostAsync(these))!.Data!).Active);

        var refusal = await Assert.ThrowsAsync<AdminApiError>(() => certificates[uploaded.Id!].DeleteAsync());
        Assert.Equal((400, "certificate_active"), (refusal.StatusCode, refusal.Error!.Code));

        Assert.False(Assert.Single((await certificates.Deactivate.PostAsync(these))!.Data!).Active);
        Assert.Equal(uploaded.Id, (await certificates[uploaded.Id!].DeleteAsync())!.Id);
        Assert.Equal(404, (await Assert.ThrowsAsync<AdminApiError>(() => certificates[uploaded.Id!].GetAsync())).StatusCode);
    }

    [Fact]
    public async Task Pem_goes_up_and_comes_down_unchanged_lines_and_all()
    {
        using var server = Server();
        var certificates = server.Client.Organization.Certificates;

        await certificates.PostAsync(new() { Certificate = Pem });
        var read = await certificates["cert_gateway"].GetAsync(request => request.QueryParameters.Include = [CertificateInclude.Content]);

        var sent = JsonNode.Parse(server.Requests.First().Body!)!["certificate"]!.GetValue<string>();
        Assert.Equal(Pem, sent);
        Assert.Equal(Pem, read!.CertificateDetails!.Content);
        Assert.StartsWith("-----BEGIN CERTIFICATE-----\n", sent, StringComparison.Ordinal);
    }

    private static StatefulServer Server()
    {
        var inactive = Answers.Json("GET " + All)["data"]![0]!.AsObject().With("active", false);
        return new StatefulServer("none")
            .On("none", "POST " + All, "inactive", Answers.Of("POST " + All))
            .On("inactive", "GET " + One, Answers.Of("GET " + One))
            .On("inactive", $"POST {All}/activate", "active", Answers.Of($"POST {All}/activate", ("data", new JsonArray(inactive.DeepClone().AsObject().With("active", true)))))
            .On("active", "DELETE " + One, Answer.Error(400, "It is in use; deactivate it first.", "invalid_request_error", code: "certificate_active"))
            .On("active", $"POST {All}/deactivate", "unused", Answers.Of($"POST {All}/deactivate", ("data", new JsonArray(inactive.DeepClone()))))
            .On("unused", "DELETE " + One, "gone", Answers.Of("DELETE " + One, ("id", "cert_gateway")))
            .On("gone", "GET " + One, Answers.NotFound);
    }
}
