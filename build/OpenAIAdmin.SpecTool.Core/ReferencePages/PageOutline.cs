using System.Text.RegularExpressions;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.ReferencePages;

/// <summary>
/// Cuts a page into its headings, operations and bullets. Prose and examples say nothing about the contract; a line
/// that begins like the grammar and goes on otherwise is refused, because skipping it might lose a change.
/// </summary>
internal sealed partial class PageOutline(string page)
{
    public const string DomainTypes = "Domain Types";

    // More than any page has; what nests deeper, in lines or in one, is no page.
    private const int MaxDepth = 64;
    private const int MaxLength = 8192;

    private readonly List<PageBlock> blocks = [];
    private readonly List<PageEndpoint> operations = [];
    private readonly Stack<(int Indent, PageBullet Bullet)> open = [];
    private string? resource;
    private PageEndpoint? operation;
    private List<PageBullet>? bullets;
    private bool inDomainTypes;

    public IReadOnlyList<PageBlock> Blocks => blocks;

    public IReadOnlyList<PageEndpoint> Operations => operations;

    public static PageOutline Read(string text, string page)
    {
        var outline = new PageOutline(page);
        SourcePosition? fence = null;
        foreach (var (index, raw) in text.TrimStart('\uFEFF').Split('\n').Index())
        {
            var line = raw.TrimEnd();
            var at = new SourcePosition(index + 1, line.Length - line.TrimStart().Length + 1);
            if (line.TrimStart().StartsWith("```", StringComparison.Ordinal)) fence = fence is null ? at : null;
            else if (fence is null) outline.Take(line, at);
        }

        return fence is { } unclosed ? throw new SpecException($"{page}{unclosed}: this code block never ends: the page seems truncated.") : outline;
    }

    private void Take(string line, SourcePosition at)
    {
        if (Heading().Match(line) is { Success: true } heading)
        {
            Enter(heading.Groups["marks"].Length, heading.Groups["text"].Value);
        }
        else if (Endpoint().Match(line) is { Success: true } endpoint)
        {
            Begin(endpoint.Groups["method"].Value, endpoint.Groups["path"].Value, at);
        }
        else if (Bullet().Match(line) is { Success: true } bullet)
        {
            Add(new(page, bullet.Groups["text"].Value, at), at.Column);
        }
        else if (line.TrimStart() is ['-', ' ', '`', ..] or ['*', '*', .., '`'] && line.Count(c => c == '`') % 2 != 0)
        {
            throw new SpecException($"{page}{at}: this line begins like the page's grammar and its backtick is never closed: {line.Trim()}");
        }
    }

    private void Enter(int level, string heading)
    {
        open.Clear();
        bullets = null;
        if (level == 1) resource = heading;
        if (level <= 2)
        {
            operation = null;
            inDomainTypes = heading == DomainTypes;
        }
        else if (level == 3)
        {
            blocks.Add(new(operation, heading, bullets = []));
        }
    }

    private void Begin(string method, string path, SourcePosition at)
    {
        bullets = null;
        if (!IsMethod(method)) throw new SpecException($"{page}{at}: `{method}` is no method of HTTP.");
        if (operations.Find(other => other.Method == method && other.Path == path) is { } twice)
        {
            throw new SpecException($"{page}{at}: {method} {path} is described twice, first at {twice.At}.");
        }

        operations.Add(operation = new(method, path, resource, at));
    }

    private static bool IsMethod(string method) =>
        method is "get" or "put" or "post" or "delete" or "patch" or "options" or "head" or "trace";

    private void Add(PageBullet bullet, int indent)
    {
        if (bullets is null || (operation is null && !inDomainTypes))
        {
            throw bullet.Fail("this stands in no section of an operation and not under the domain types.");
        }

        if (bullet.Text.Length > MaxLength) throw new SpecException($"{page}{bullet.At}: this line has {bullet.Text.Length} characters: it is none of a page.");
        while (open.TryPeek(out var above) && above.Indent >= indent) open.Pop();
        (open.TryPeek(out var holder) ? holder.Bullet.Children : bullets).Add(bullet);
        open.Push((indent, bullet));
        if (open.Count > MaxDepth) throw bullet.Fail($"this stands more than {MaxDepth} levels deep.");
    }

    [GeneratedRegex("^(?<marks>#{1,6}) (?<text>.+)$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\*\*(?<method>\w+)\*\* `(?<path>/[^`]*)`$")]
    private static partial Regex Endpoint();

    [GeneratedRegex("^ *- `(?<text>[^`]+)`$")]
    private static partial Regex Bullet();
}
