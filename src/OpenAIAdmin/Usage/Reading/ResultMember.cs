using System.Text;

namespace OpenAIAdmin.Usage.Reading;

/// <summary>One member of a case, as the document describes it.</summary>
internal sealed class ResultMember(string name, MemberKind kind, int slot, bool required, bool nullable)
{
    internal string Name { get; } = name;

    internal byte[] Utf8Name { get; } = Encoding.UTF8.GetBytes(name);

    internal MemberKind Kind { get; } = kind;

    /// <summary>Where the value is among those of its kind; booleans have none.</summary>
    internal int Slot { get; } = slot;

    internal bool Required { get; } = required;

    /// <summary>Whether the document lets it be null.</summary>
    internal bool Nullable { get; } = nullable;
}
