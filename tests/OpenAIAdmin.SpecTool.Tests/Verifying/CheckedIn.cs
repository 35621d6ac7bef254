using System.Text;
using OpenAIAdmin.SpecTool.Deriving;
using OpenAIAdmin.SpecTool.Verifying;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>All of the sample that would be checked in, until a test changes some of it.</summary>
internal sealed class CheckedIn
{
    public const string Manifest = "manifest.json";

    public DerivationInput Inputs { get; set; } = SampleClient.Inputs;

    public byte[] Document { get; set; } = Encoding.UTF8.GetBytes(SampleClient.Document);

    public string? Lock { get; set; } = SampleClient.Lock;

    public string ToolManifest { get; set; } = SampleClient.ToolManifest;

    public Dictionary<string, byte[]> Client { get; } = SampleClient.Bytes();

    public void Edit(string file, string old, string replacement)
    {
        var text = Encoding.UTF8.GetString(Client[file]);
        Assert.Contains(old, text);
        Client[file] = Encoding.UTF8.GetBytes(text.Replace(old, replacement));
    }

    public async Task FindsAsync(params string[] expected)
    {
        var findings = await Verification.RunAsync(new(Inputs, Document, Lock, ToolManifest, Client));

        Assert.Equal(expected, findings.Select(finding => finding.ToString()));
    }
}
