namespace OpenAIAdmin.SpecTool.Tests;
public sealed class ZzDump
{
    [Fact]
    public void Dump() => System.IO.File.WriteAllText("/tmp/sample-doc/spec/openai-admin.openapi.json", SampleClient.Document);
}
