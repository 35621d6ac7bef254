namespace OpenAIAdmin.SpecTool.Comparing;

/// <summary>
/// Which way a schema travels. The same change means different things: a property that a response loses breaks its
/// readers, one that a request loses breaks its writers.
/// </summary>
public enum Direction
{
    None,
    Parameter,
    Request,
    Response,

    /// <summary>The response of an operation that failed.</summary>
    Error,
}
