namespace OpenAIAdmin.Usage.Reading;

/// <summary>
/// Finds out whether a value has arrived wholly. Goes on where it stopped, so that a value that comes in many pieces is looked at
/// once. Checks nothing: text that is no JSON gets an end too, and the careful path says what is wrong with it.
/// </summary>
internal struct ValueEnd
{
    private int _scanned;
    private int _depth;
    private bool _inString;

    /// <summary>Whether a value has been begun and not ended yet.</summary>
    internal readonly bool IsPending => _scanned > 0;

    /// <summary>Whether the text, which begins with the value, has its end. Until it has, the same value is to be asked about.</summary>
    internal bool IsWhole(ReadOnlySpan<byte> text)
    {
        while (_scanned < text.Length)
        {
            if (_inString)
            {
                int skipped = text.Slice(_scanned).IndexOfAny((byte)'"', (byte)'\\');
                if (skipped < 0)
                {
                    _scanned = text.Length;
                    return false;
                }

                _scanned += skipped;
                if (text[_scanned] == '\\')
                {
                    if (_scanned + 1 == text.Length)
                    {
                        return false;
                    }

                    _scanned += 2;
                    continue;
                }

                _inString = false;
                _scanned++;
                if (_depth == 0)
                {
                    return Ended();
                }

                continue;
            }

            switch (text[_scanned])
            {
                case (byte)'"':
                    _inString = true;
                    break;
                case (byte)'{' or (byte)'[':
                    _depth++;
                    break;
                case (byte)'}' or (byte)']' when --_depth <= 0:
                    return Ended();
                case byte other when _depth == 0 && JsonBytes.EndsScalar(other):
                    return Ended();
            }

            _scanned++;
        }

        return false;
    }

    private bool Ended()
    {
        this = default;
        return true;
    }
}
