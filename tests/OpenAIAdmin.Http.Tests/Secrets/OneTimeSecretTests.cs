using OpenAIAdmin.Http.Tests.Harness;
using OpenAIAdmin.Models;
using static OpenAIAdmin.Http.Tests.Harness.ScriptedTransport;

namespace OpenAIAdmin.Http.Tests.Secrets;

/// <summary>
/// A new key's secret is in one answer, once. It is in the model's <c>Value</c> for the caller, and in nothing that others see.
/// </summary>
public sealed class OneTimeSecretTests
{
    // Not in the form of a key, which would be taken out of texts anyway: a gateway may give out keys of its own form.
    private const string Secret = "once-and-never-again-4711";

    private static readonly Dictionary<string, (Func<OpenAIAdminClient, Task<object>> Call, string Answer)> Creations = new()
    {
        ["admin key"] = (
            async client => (await client.Organization.AdminApiKeys.PostAsync(new CreateAdminApiKeyRequest { Name = "n" }))!,
            $$$"""{"object":"organization.admin_api_key","id":"key_1","value":"{{{Secret}}}","created_at":1}"""),
        ["service account"] = (
            async client => (await client.Organization.Projects["proj_1"].ServiceAccounts.PostAsync(new CreateProjectServiceAccountRequest { Name = "n" }))!,
            $$$"""{"id":"svc_1","api_key":{"id":"key_1","value":"{{{Secret}}}","created_at":1},"created_at":1}"""),
        ["service account's key"] = (
            async client => (await client.Organization.Projects["proj_1"].ServiceAccounts["svc_1"].ApiKeys.PostAsync(new CreateServiceAccountApiKeyRequest { Name = "n" }))!,
            $$$"""{"id":"key_1","value":"{{{Secret}}}","created_at":1}"""),
    };

    private static readonly Dictionary<string, Func<string, HttpResponseMessage>> Damages = new()
    {
        ["truncated"] = answer => Json(answer[..^2])(),
        ["followed by more"] = answer => Json(answer + Secret)(),
        ["with a wrong number"] = answer => Json(answer.Replace("\"created_at\":1", $"\"created_at\":\"{Secret}\"", StringComparison.Ordinal))(),
        ["with a list for a number"] = answer => Json(answer.Replace("\"created_at\":1", $"\"created_at\":[\"{Secret}\"]", StringComparison.Ordinal))(),
        ["of another type"] = answer => new HttpResponseMessage { Content = new StringContent(" " + answer, System.Text.Encoding.UTF8, "text/plain") },
        ["in another encoding"] = answer => new HttpResponseMessage { Content = new StringContent(answer, System.Text.Encoding.Unicode, "application/json") },
    };

    public static TheoryData<string> Names => [.. Creations.Keys];

    public static TheoryData<string, string> Damaged
    {
        get
        {
            TheoryData<string, string> all = [];
            foreach (var name in Creations.Keys)
            {
                foreach (var damage in Damages.Keys) all.Add(name, damage);
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Secret_is_in_its_property_and_in_no_text_log_span_or_measurement(string name)
    {
        using Listening listening = new(ofAll: true);
        Clients clients = new(Of(Json(Creations[name].Answer)));

        var created = await Creations[name].Call(clients.Client);

        Assert.Equal(Secret, created switch
        {
            CreatedAdminApiKey key => key.Value,
            CreatedProjectServiceAccount account => account.ApiKey!.Value,
            CreatedServiceAccountApiKey key => key.Value,
            _ => null,
        });
        Assert.DoesNotContain(Secret, created.ToString(), StringComparison.Ordinal);
        Assert.NotEmpty(listening.Texts);
        AssertSecret(clients, listening);
    }

    [Theory]
    [MemberData(nameof(Damaged))]
    public async Task Secret_in_an_answer_that_cannot_be_read_is_not_in_its_error(string name, string damage)
    {
        using Listening listening = new(ofAll: true);
        Clients clients = new(Of(() => Damages[damage](Creations[name].Answer)));

        var error = await Assert.ThrowsAsync<AdminApiError>(() => Creations[name].Call(clients.Client));

        Assert.True(error.IsUnreadable);
        Assert.Null(error.RawBody);
        for (Exception? at = error; at is not null; at = at.InnerException)
        {
            Assert.DoesNotContain(Secret, at + string.Join(' ', at.Data.Values.Cast<object>()), StringComparison.Ordinal);
        }

        AssertSecret(clients, listening);
    }

    private static void AssertSecret(Clients clients, Listening listening)
    {
        Assert.DoesNotContain(listening.Texts, text => text.Contains(Secret, StringComparison.Ordinal));
        Assert.NotEmpty(clients.Log);
        Assert.DoesNotContain(clients.Log, record => (record.Message + string.Join(' ', record.StructuredState!)).Contains(Secret, StringComparison.Ordinal));
    }
}
