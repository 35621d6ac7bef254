namespace OpenAIAdmin.SpecTool.Documents;

/// <summary>What an object of an OpenAPI document is: decides which of its members are keywords.</summary>
public enum Part
{
    /// <summary>Anything without keywords: examples, defaults, constants, members this tool does not know.</summary>
    Data,

    /// <summary>A text for people that stands under a name of the contract, such as a scope's.</summary>
    Prose,

    Document,
    Components,
    Paths,
    PathItem,
    Operation,

    /// <summary>A parameter, or a header, which is a parameter without name and place.</summary>
    Parameter,
    RequestBody,
    Responses,
    Response,
    MediaType,
    Encoding,
    Example,
    Link,
    Callback,
    Schema,
    Discriminator,
    SecurityRequirement,
    SecurityScheme,
    OAuthFlows,
    OAuthFlow,
    Server,
    ServerVariable,
}
