using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace OpenAIAdmin.Tests.Comments;

/// <summary>The comments that ship beside the assembly, found by the members that they are of.</summary>
internal static partial class XmlComments
{
    private static readonly Dictionary<string, XElement> Members = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "OpenAIAdmin.xml"))
        .Descendants("member").ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);

    /// <summary>All that is said of a property, in one line.</summary>
    public static string Of(PropertyInfo property) => Text(Members[$"P:{Name(property)}"]);

    public static string SummaryOf(PropertyInfo property) => Text(Members[$"P:{Name(property)}"].Element("summary")!);

    /// <summary>The comments of a method and of its overloads: ids with the types of parameters are the compiler's affair.</summary>
    public static IReadOnlyList<XElement> Of(MethodInfo method) =>
        [.. Members.Where(member => member.Key.StartsWith($"M:{Name(method)}(", StringComparison.Ordinal)).Select(member => member.Value)];

    public static string Text(XElement comment) => Spaces().Replace(comment.Value, " ");

    public static string Name(MemberInfo member) => $"{member.DeclaringType!.FullName!.Replace('+', '.')}.{member.Name}";

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
