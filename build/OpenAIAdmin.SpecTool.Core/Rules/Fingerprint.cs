using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Slicing;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>
/// What a finding is known by: its rule, its place, and what stands there now. Accepting one new result type says
/// nothing about the next one at the same place.
/// </summary>
internal static class Fingerprint
{
    private const int Length = 16;

    /// <param name="value">What stands there, and what part of a document it is: neither order nor prose counts.</param>
    public static string Of(string id, JsonPointer at, (Part Part, JsonNode? Node) value, RuleContext context) =>
        Of(id, at, string.Concat(NewComponents(value, context).Prepend(Text(value))));

    public static string Of(string id, JsonPointer at, string value) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{id}\n{at.Text}\n{value}")))[..Length];

    // Components that the base lacks are compared with nothing: when they change, what brought them has changed.
    private static IEnumerable<string> NewComponents((Part Part, JsonNode? Node) value, RuleContext context)
    {
        var found = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var open = new Stack<(Part Part, JsonNode? Node)>([value]);
        while (open.TryPop(out var next))
        {
            foreach (var reference in DocumentReferences.Below(JsonPointer.Root, next.Part, next.Node))
            {
                if (reference.Local is not { Segments: ["components", var section, ..] } at || found.ContainsKey(at.Text)) continue;
                if (at.Find(context.Revision) is not { } component || at.Find(context.Base) is not null) continue;
                var part = Grammar.SlotOf(Part.Components, section).Part;
                found[at.Text] = $"\n{at.Text}\n{Text((part, component))}";
                open.Push((part, component));
            }
        }

        return found.Values;
    }

    private static string Text((Part Part, JsonNode? Node) value) => JsonText.WriteLine(CanonicalForm.Of(value.Part, value.Node));
}
