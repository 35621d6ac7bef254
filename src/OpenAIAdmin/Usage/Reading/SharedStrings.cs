using System.Buffers.Binary;
using System.Text;

namespace OpenAIAdmin.Usage.Reading;

/// <summary>
/// Equal strings as one instance, found by their UTF-8 bytes. One per client, for any number of threads: looking up takes no lock.
/// Bounded by two generations: a full one becomes the old one, and what is still asked for moves into the new one.
/// </summary>
internal sealed class SharedStrings
{
    /// <summary>Longer strings are not shared: they would make the bound worthless, and ids and model names are shorter.</summary>
    internal const int LongestShared = 256;

    private const int FirstSlots = 64;
    private const int MostProbes = 32;

    private readonly object _writing = new();
    private Entry?[] _young = new Entry?[FirstSlots];
    private Entry?[] _old = [];
    private int _youngCount;
    private int _limit;

    internal SharedStrings(int limit) => _limit = limit;

    /// <summary>The most strings kept.</summary>
    internal int Limit
    {
        get => Volatile.Read(ref _limit);
        set => Volatile.Write(ref _limit, value);
    }

    /// <summary>Strings kept now, those that only the old generation holds included.</summary>
    internal int Count => _youngCount + _old.Count(entry => entry is not null);

    /// <summary>The string with these bytes, which are valid UTF-8 without escapes.</summary>
    internal string Get(ReadOnlySpan<byte> utf8)
    {
        uint hash = Hash(utf8);
        return (Find(Volatile.Read(ref _young), utf8, hash) ?? Add(utf8, hash)).Text;
    }

    private static Entry? Find(Entry?[] slots, ReadOnlySpan<byte> utf8, uint hash)
    {
        uint mask = (uint)slots.Length - 1;
        for (uint probe = 0; probe < MostProbes; probe++)
        {
            uint index = (hash + probe) & mask;
            if (index >= (uint)slots.Length || slots[index] is not Entry entry)
            {
                return null;
            }

            if (entry.Hash == hash && utf8.SequenceEqual(entry.Utf8))
            {
                return entry;
            }
        }

        return null;
    }

    private Entry Add(ReadOnlySpan<byte> utf8, uint hash)
    {
        int half = Limit / 2;
        if (utf8.Length > LongestShared || half == 0)
        {
            return new Entry(utf8.ToArray(), hash);
        }

        lock (_writing)
        {
            Entry entry = Find(_young, utf8, hash) ?? Find(_old, utf8, hash) ?? new Entry(utf8.ToArray(), hash);
            if (_youngCount >= half)
            {
                _old = _young;
                _youngCount = 0;
                Volatile.Write(ref _young, new Entry?[FirstSlots]);
            }
            else if (_youngCount >= _young.Length / 2)
            {
                Volatile.Write(ref _young, Doubled(_young, out _youngCount));
            }

            _youngCount += Place(_young, entry);
            return entry;
        }
    }

    private static Entry?[] Doubled(Entry?[] slots, out int count)
    {
        Entry?[] doubled = new Entry?[slots.Length * 2];
        count = 0;
        foreach (Entry? entry in slots)
        {
            count += entry is null ? 0 : Place(doubled, entry);
        }

        return doubled;
    }

    // Number of entries added: none when the place is crowded (the string is simply not shared then) or holds it already.
    private static int Place(Entry?[] slots, Entry entry)
    {
        uint mask = (uint)slots.Length - 1;
        for (uint probe = 0; probe < MostProbes; probe++)
        {
            ref Entry? slot = ref slots[(entry.Hash + probe) & mask];
            if (slot is null)
            {
                Volatile.Write(ref slot, entry);
                return 1;
            }

            if (ReferenceEquals(slot, entry))
            {
                return 0;
            }
        }

        return 0;
    }

    // Ids differ somewhere in the middle and have few lengths, so eight bytes at four places are enough; up to 32 bytes that is all of them.
    private static uint Hash(ReadOnlySpan<byte> utf8)
    {
        const ulong Factor = 0x9E3779B97F4A7C15UL;
        int length = utf8.Length;
        ulong hash = (ulong)length * Factor;
        if (length >= sizeof(ulong))
        {
            int last = length - sizeof(ulong);
            ulong first = Eight(utf8, 0) ^ (Eight(utf8, Math.Min(sizeof(ulong), last)) * Factor);
            ulong second = Eight(utf8, last) ^ (Eight(utf8, Math.Max(last - sizeof(ulong), 0)) * 0xC2B2AE3D27D4EB4FUL);
            hash = (hash ^ first ^ (second >> 32) ^ (second << 32)) * Factor;
        }
        else
        {
            foreach (byte part in utf8)
            {
                hash = (hash ^ part) * Factor;
            }
        }

        return (uint)((hash ^ (hash >> 29)) >> 16);
    }

    private static ulong Eight(ReadOnlySpan<byte> utf8, int index) => BinaryPrimitives.ReadUInt64LittleEndian(utf8.Slice(index));

    // Never changed, so that readers need no lock.
    private sealed class Entry(byte[] utf8, uint hash)
    {
        internal readonly byte[] Utf8 = utf8;
        internal readonly uint Hash = hash;
        internal readonly string Text = Encoding.UTF8.GetString(utf8);
    }
}
