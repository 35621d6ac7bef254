namespace OpenAIAdmin.Usage.Reading;

/// <summary>Names seen in one object, to find those given twice. Made for few names; it grows when there are many.</summary>
internal struct NameSet
{
    private HashSet<string>? _names;

    /// <summary>Adds a name (UTF-8, unescaped); false when it is there already.</summary>
    internal bool Add(ReadOnlySpan<byte> name) => (_names ??= new HashSet<string>(StringComparer.Ordinal)).Add(Utf8Text.Decode(name));
}
