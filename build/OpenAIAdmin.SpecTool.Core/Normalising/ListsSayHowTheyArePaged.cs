using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Normalising;

/// <summary>
/// Upstream pages its lists in several ways and names none of them. Each list is marked with its own, told by its
/// parameters and its answer, and our generator emits the members that follow it. A list whose way cannot be told
/// would be read as one page and taken for whole: it is a finding.
/// </summary>
public sealed class ListsSayHowTheyArePaged : INormalisation
{
    public void Apply(NormalisationContext context)
    {
        foreach (var operation in Operation.All(context.Document))
        {
            var list = new ListOperation(operation, context.Document);
            if (!list.LooksLikeOne) continue;
            if (Pagination(list, out var problem) is { } pagination) operation.Node[Extensions.Pagination] = pagination;
            else context.Findings.Add(new("patches.json", operation.Pointer.Text, $"This is a list, but {problem} Add what the server does as a patch."));
        }
    }

    private static JsonObject? Pagination(ListOperation list, out string problem)
    {
        var styles = PagingStyle.All.Where(style => style.Fits(list)).ToArray();
        problem = !list.IsGet ? "no GET, so that reading on would repeat an action."
            : list.MoreMember is null ? $"its answer has no boolean `{ListOperation.HasMore}`."
            : list.ItemsMember is null ? "its answer has not exactly one member that is an array of objects."
            : !list.Takes(ListOperation.Limit) ? $"it takes no `{ListOperation.Limit}`."
            : list.Identity is null ? "nothing tells one of its items from another: no `id`, no `start_time`, no single `…_id`."
            : styles.Length != 1 ? $"{(styles.Length == 0 ? "none" : "more than one")} of the known styles of paging fits: {string.Join(", ", PagingStyle.All.Select(style => style.Name))}."
            : "";
        return problem.Length > 0 ? null : new JsonObject
        {
            ["style"] = styles[0].Name,
            ["parameter"] = styles[0].Parameter,
            ["cursor"] = styles[0].CursorIn(list),
            ["more"] = list.MoreMember,
            ["items"] = list.ItemsMember,
            ["identity"] = list.Identity,
            ["size"] = ListOperation.Limit,
        };
    }
}
