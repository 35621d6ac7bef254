namespace OpenAIAdmin.Usage.Reading;

/// <summary>Where a member of an object lies in the text.</summary>
internal struct MemberSpan
{
    /// <summary>Not a member that the document knows.</summary>
    internal const int Unknown = -1;

    /// <summary>The member that says which case the result is.</summary>
    internal const int Tag = -2;

    /// <summary>The name's opening quote.</summary>
    internal int NameStart;

    /// <summary>Behind the name's closing quote.</summary>
    internal int NameEnd;

    /// <summary>Whether the name is written with escapes.</summary>
    internal bool Escaped;

    internal int ValueStart;

    internal int ValueEnd;

    /// <summary>The member's index in its case, <see cref="Unknown"/> or <see cref="Tag"/>.</summary>
    internal int Member;

    /// <summary>The name as UTF-8 without escapes.</summary>
    internal readonly ReadOnlySpan<byte> Name(ReadOnlySpan<byte> json) => Escaped
        ? System.Text.Encoding.UTF8.GetBytes(Utf8Text.Unescape(json.Slice(NameStart, NameEnd - NameStart)) ?? "")
        : json.Slice(NameStart + 1, NameEnd - NameStart - 2);

    internal readonly ReadOnlySpan<byte> Value(ReadOnlySpan<byte> json) => json.Slice(ValueStart, ValueEnd - ValueStart);
}
