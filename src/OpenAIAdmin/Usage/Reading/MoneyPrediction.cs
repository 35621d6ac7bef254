namespace OpenAIAdmin.Usage.Reading;

/// <summary>Reads amounts that are laid out as the one before: value, then currency.</summary>
internal sealed class MoneyPrediction(RecentStrings strings)
{
    private readonly ObjectMembers _members = new();
    private byte[] _open = [];
    private byte[] _middle = [];
    private byte[] _close = [];

    /// <summary>Reads the amount at the position and moves behind it; false when it is not as predicted.</summary>
    internal bool TryRead(ReadOnlySpan<byte> json, ref int position, out Money money, out bool isText)
    {
        money = default;
        isText = false;
        int at = position;
        if (_open.Length == 0 || !Pass(_open, json, ref at) || at >= json.Length)
        {
            return false;
        }

        isText = json[at] == '"';
        if (!PlainDecimal.TryRead(json, ref at, out decimal value)
            || !Pass(_middle, json, ref at)
            || !TryReadCurrency(json, ref at, out string? currency)
            || !Pass(_close, json, ref at))
        {
            return false;
        }

        position = at;
        money = new Money(value, currency!);
        return true;
    }

    /// <summary>Learns from an amount that was read without an error.</summary>
    internal void Learn(ReadOnlySpan<byte> json, int start)
    {
        JsonCursor cursor = new(json, start, new PayloadPlace(), int.MaxValue);
        _members.Scan(ref cursor);
        if (_members.Count != 2 || !_members[0].Name(json).SequenceEqual("value"u8) || !_members[1].Name(json).SequenceEqual("currency"u8)
            || json[_members[1].ValueStart] != '"')
        {
            return;
        }

        _open = json.Slice(start, _members[0].ValueStart - start).ToArray();
        _middle = json.Slice(_members[0].ValueEnd, _members[1].ValueStart + 1 - _members[0].ValueEnd).ToArray();
        _close = json.Slice(_members[1].ValueEnd, _members.End - _members[1].ValueEnd).ToArray();
    }

    private bool TryReadCurrency(ReadOnlySpan<byte> json, ref int at, out string? currency)
    {
        currency = null;
        at = strings.TryRead(json, at, ref currency);
        return at > 0 && currency!.Length > 0; // an empty one is not the same as none, which Money cannot tell
    }

    private static bool Pass(byte[] text, ReadOnlySpan<byte> json, ref int at)
    {
        if (!json.Slice(at).StartsWith(text))
        {
            return false;
        }

        at += text.Length;
        return true;
    }
}
