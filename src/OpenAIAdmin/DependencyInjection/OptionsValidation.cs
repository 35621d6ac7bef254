using Microsoft.Extensions.Options;
using OpenAIAdmin.Authentication;

namespace OpenAIAdmin.DependencyInjection;

/// <summary>Checks the options of a service collection when the host starts, and says everything that is wrong at once.</summary>
internal sealed class OptionsValidation : IValidateOptions<OpenAIAdminClientOptions>
{
    public const string KeyVariable = "OPENAI_ADMIN_KEY";

    public ValidateOptionsResult Validate(string? name, OpenAIAdminClientOptions options)
    {
        List<string> findings = [.. OptionsCheck.Findings(options)];
        switch (options)
        {
            case { ApiKey: not null, ApiKeyProvider: not null }:
                findings.Add("Give either ApiKey or ApiKeyProvider, not both.");
                break;
            case { ApiKey: null, ApiKeyProvider: null }:
                findings.Add(string.IsNullOrEmpty(name)
                    ? $"There is no admin key: set ApiKey, ApiKeyProvider or the environment variable {KeyVariable}."
                    : $"There is no admin key for the client '{name}': set ApiKey or ApiKeyProvider.");
                break;
            case { ApiKey: { } key } when AdminKey.Objection(key) is { } objection:
                findings.Add(objection);
                break;
        }

        return findings.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(findings.Select(finding => "OpenAIAdmin: " + finding));
    }
}
