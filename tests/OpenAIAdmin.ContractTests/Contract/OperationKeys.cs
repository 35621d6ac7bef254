namespace OpenAIAdmin.ContractTests.Contract;

/// <summary>One test case per operation of the document.</summary>
public sealed class OperationKeys : TheoryData<string>
{
    public OperationKeys()
    {
        foreach (var key in ContractDocument.Operations.Keys) Add(key);
    }
}
