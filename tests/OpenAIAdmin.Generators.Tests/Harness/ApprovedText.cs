using System.Text;

namespace OpenAIAdmin.Generators.Tests.Harness;

/// <summary>
/// What the emitters are known to write, as somebody read it in a review. <c>OPENAIADMIN_APPROVE=1</c> writes what they emit now;
/// the difference that git shows then is for the reviewer.
/// </summary>
internal static class ApprovedText
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "OpenAIAdmin.Generators.Tests", "Approved");

    public static string Input(string name) => File.ReadAllText(Path.Combine(Folder, name));

    public static void Holds(string name, IEnumerable<KeyValuePair<string, string>> sources)
    {
        var path = Path.Combine(Folder, name + ".txt");
        var text = Join(sources);
        if (Environment.GetEnvironmentVariable("OPENAIADMIN_APPROVE") == "1") File.WriteAllText(path, text);
        Assert.Equal(File.ReadAllText(path), text);
    }

    private static string Join(IEnumerable<KeyValuePair<string, string>> sources)
    {
        var text = new StringBuilder();
        foreach (var source in sources.OrderBy(s => s.Key, StringComparer.Ordinal))
        {
            text.Append("======== ").Append(source.Key).Append(" ========\n").Append(source.Value).Append('\n');
        }

        return text.ToString();
    }
}
