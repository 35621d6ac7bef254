using System.Text;

namespace OpenAIAdmin.Cli.Output;

/// <summary>Lines up text in columns, two spaces apart.</summary>
internal sealed class Table(params Column[] columns)
{
    private const string Gap = "  ";

    private readonly List<string[]> _rows = [.. HeaderRows(columns)];

    /// <param name="cells">One per column; missing ones are empty.</param>
    public void Add(params string[] cells)
    {
        var row = new string[columns.Length];
        for (var i = 0; i < row.Length; i++) row[i] = i < cells.Length ? cells[i] : "";
        _rows.Add(row);
    }

    public void Write(TextWriter output)
    {
        var widths = Enumerable.Range(0, columns.Length).Select(Width).ToArray();
        foreach (var row in _rows)
        {
            var line = new StringBuilder();
            for (var i = 0; i < row.Length; i++)
            {
                if (i > 0) line.Append(Gap);
                line.Append(columns[i].AlignRight ? row[i].PadLeft(widths[i]) : row[i].PadRight(widths[i]));
            }

            output.WriteLine(line.ToString().TrimEnd());
        }
    }

    // Titles end on the same line, however many they take.
    private static IEnumerable<string[]> HeaderRows(Column[] columns)
    {
        var titles = columns.Select(column => column.Title.Split('\n')).ToList();
        var height = titles.Max(lines => lines.Length);
        return Enumerable.Range(0, height).Select(row =>
            titles.Select(lines => row < height - lines.Length ? "" : lines[row - height + lines.Length]).ToArray());
    }

    // A text that nothing follows may run on to the right; it doesn't push the columns of the other rows apart.
    private int Width(int column) => _rows.Max(row => RunsOn(row, column) ? 0 : row[column].Length);

    private bool RunsOn(string[] row, int column) => !columns[column].AlignRight && row[(column + 1)..].All(cell => cell.Length == 0);
}
