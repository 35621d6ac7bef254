using System.Text;

namespace OpenAIAdmin.Generators.Tests.Harness;

/// <summary>Breaks texts at random.</summary>
internal static class Damage
{
    public static string Bytes(string text, Random random)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        for (var change = random.Next(1, 4); change > 0; change--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        return Encoding.UTF8.GetString(bytes);
    }

    /// <summary>Pieces of the text itself get further into a parser than random bytes: the JSON is often whole.</summary>
    public static string Lines(string text, Random random)
    {
        var lines = text.Split('\n');
        var moved = lines.ToList();
        for (var change = random.Next(1, 4); change > 0; change--)
        {
            var line = random.Next(moved.Count);
            if (random.Next(2) == 0) moved.RemoveAt(line);
            else moved[line] = lines[random.Next(lines.Length)];
        }

        return string.Join('\n', moved);
    }
}
