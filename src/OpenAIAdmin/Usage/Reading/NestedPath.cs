using System.Globalization;
using System.Text;

namespace OpenAIAdmin.Usage.Reading;

/// <summary>
/// Says where in an object or array something is wrong. Walks over its text once more, which is correct up to there, so that
/// reading need not keep track of a path that is rarely asked for.
/// </summary>
internal static class NestedPath
{
    /// <summary>For example <c>.rates[2].kind</c>.</summary>
    /// <param name="text">From the opening mark up to the fault.</param>
    internal static string Of(ReadOnlySpan<byte> text)
    {
        List<Step> steps = [];
        int position = 0;
        while (position < text.Length)
        {
            switch (text[position])
            {
                case (byte)'{' or (byte)'[':
                    steps.Add(new Step { IsArray = text[position] == '[' });
                    break;
                case (byte)'}' or (byte)']':
                    steps.RemoveAt(steps.Count - 1);
                    break;
                case (byte)',':
                    steps[steps.Count - 1] = steps[steps.Count - 1].Next();
                    break;
                case (byte)'"':
                    int end = EndOfString(text, position);
                    if (end <= text.Length && steps[steps.Count - 1] is { IsArray: false, Name: null })
                    {
                        string? name = Utf8Text.Unescape(text.Slice(position, end - position));
                        steps[steps.Count - 1] = new Step { Name = name };
                    }

                    position = end;
                    continue;
            }

            position++;
        }

        return string.Concat(steps.Select(step => step.Text));
    }

    private static int EndOfString(ReadOnlySpan<byte> text, int position)
    {
        position++;
        while (position < text.Length && text[position] != '"')
        {
            position += text[position] == '\\' ? 2 : 1;
        }

        return position + 1;
    }

    private readonly struct Step
    {
        internal bool IsArray { get; init; }

        internal string? Name { get; init; }

        private int Index { get; init; }

        internal string Text => IsArray ? "[" + Index.ToString(CultureInfo.InvariantCulture) + "]" : Name is null ? "" : "." + Name;

        internal Step Next() => IsArray ? new Step { IsArray = true, Index = Index + 1 } : default;
    }
}
