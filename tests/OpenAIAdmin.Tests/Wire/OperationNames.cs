namespace OpenAIAdmin.Tests.Wire;

/// <summary>One test case per operation of the document.</summary>
public sealed class OperationNames : TheoryData<string>
{
    public OperationNames()
    {
        foreach (var key in Document.Instance.Operations.Keys) Add(key);
    }
}
