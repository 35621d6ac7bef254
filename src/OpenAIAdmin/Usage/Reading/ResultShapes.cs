namespace OpenAIAdmin.Usage.Reading;

/// <summary>Finds the shared <see cref="ResultShape"/> for a set of masks. Bounded: a collision replaces what was there.</summary>
internal sealed class ResultShapes
{
    private const int Slots = 128;
    private readonly ResultShape?[] _shapes = new ResultShape?[Slots];

    internal ResultShape Get(ulong present, ulong valued, ulong flagged)
    {
        ulong mixed = (present * 0x9E3779B97F4A7C15UL) ^ (valued * 0xC2B2AE3D27D4EB4FUL) ^ (flagged * 0x165667B19E3779F9UL);
        ref ResultShape? slot = ref _shapes[(int)(mixed >> 57)];
        ResultShape? known = slot;
        if (known is not null && known.Present == present && known.Valued == valued && known.Flagged == flagged)
        {
            return known;
        }

        return slot = new ResultShape(present, valued, flagged, null, null);
    }
}
