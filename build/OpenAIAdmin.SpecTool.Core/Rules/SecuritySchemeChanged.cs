using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>How credentials are sent changed.</summary>
internal sealed class SecuritySchemeChanged() : Rule("SPEC0081", Severity.Breaking)
{
    protected override string? Describe(Difference d) =>
        d is { Part: Part.SecurityScheme or Part.OAuthFlows or Part.OAuthFlow } or { Part: Part.Components, Keyword: "securitySchemes" }
            ? $"Security scheme: `{d.Name ?? d.Keyword}` was {d.Was()} and is {d.Is()}. Import upstream, and check "
                + "the client's authentication."
            : null;
}
