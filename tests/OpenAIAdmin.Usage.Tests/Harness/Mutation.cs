namespace OpenAIAdmin.Tests.Harness;

/// <summary>Damages text: bytes changed, lost, doubled, or the rest cut off.</summary>
internal static class Mutation
{
    private static readonly byte[] Likely = [.. "{}[]\",:0159-+.eE\\ntfu \n"u8, 0x00, 0x1F, 0x80, 0xC3, 0xE2, 0xFF];

    public static byte[] Of(byte[] whole, Random random)
    {
        List<byte> bytes = [.. whole];
        for (int change = random.Next(1, 4); change > 0 && bytes.Count > 0; change--)
        {
            int place = random.Next(bytes.Count);
            switch (random.Next(6))
            {
                case 0:
                    bytes.RemoveRange(place, Math.Min(random.Next(1, 4), bytes.Count - place));
                    break;
                case 1:
                    bytes.InsertRange(place, bytes.GetRange(place, Math.Min(random.Next(1, 40), bytes.Count - place)));
                    break;
                case 2 when random.Next(4) == 0:
                    bytes.RemoveRange(place, bytes.Count - place);
                    break;
                case 3:
                    bytes.Insert(place, Likely[random.Next(Likely.Length)]);
                    break;
                default:
                    bytes[place] = Likely[random.Next(Likely.Length)];
                    break;
            }
        }

        return [.. bytes];
    }
}
