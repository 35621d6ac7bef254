namespace OpenAIAdmin.Usage.Reading;

/// <summary>Names seen in one object, to find those given twice. Costs little for one name, and grows when there are many.</summary>
internal struct NameSet
{
    private string? _first;
    private HashSet<string>? _names;

    /// <summary>Adds a name (UTF-8, unescaped); false when it is there already.</summary>
    internal bool Add(ReadOnlySpan<byte> name)
    {
        string text = Utf8Text.Decode(name);
        if (_first is null)
        {
            _first = text;
            return true;
        }

        _names ??= new HashSet<string>(StringComparer.Ordinal) { _first };
        return _names.Add(text);
    }
}
