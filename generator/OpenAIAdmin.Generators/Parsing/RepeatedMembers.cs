using OpenAIAdmin.Generators.Diagnostics;

namespace OpenAIAdmin.Generators.Parsing;

/// <summary>
/// Finds members that an object has twice. JSON readers keep one of them without a word, so that half of what
/// somebody wrote would count for nothing. In a mapping it is a tag with two cases.
/// </summary>
internal static class RepeatedMembers
{
    public static void Find(DocumentNode node, Findings findings, bool isMapping = false)
    {
        foreach (var member in node.Repeated)
        {
            if (isMapping)
            {
                findings.Add(DocumentDiagnostics.TwoCasesWithOneTag, member, member.Name, "the mapping has it twice");
            }
            else
            {
                findings.Add(DocumentDiagnostics.Unreadable, member, $"the member '{member.Name}' is given twice.");
            }
        }

        foreach (var member in node.Members) Find(member.Value, findings, member.Name == "mapping");
        foreach (var item in node.Items) Find(item, findings);
    }
}
