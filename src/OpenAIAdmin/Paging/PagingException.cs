namespace OpenAIAdmin.Paging;

/// <summary>
/// A list could not be read to its end, because a page contradicts itself or those before, or because there are too many. What was
/// given before is good, but it is not the whole list.
/// </summary>
public sealed class PagingException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="problem">What is wrong.</param>
    /// <param name="operation">The operation, for example <c>GET /organization/projects</c>.</param>
    /// <param name="lastCursor">The cursor that resumes the enumeration; null for the start of the list.</param>
    public PagingException(PagingProblem problem, string operation, string? lastCursor)
        : base(Describe(problem, operation, lastCursor))
    {
        Problem = problem;
        Operation = operation;
        LastCursor = lastCursor;
    }

    /// <summary>What is wrong.</summary>
    public PagingProblem Problem { get; }

    /// <summary>The operation of the list, for example <c>GET /organization/projects</c>.</summary>
    public string Operation { get; }

    /// <summary>
    /// The last good cursor: of the page that was refused, or, after <see cref="PagingProblem.TooManyPages"/>, of the first that was not
    /// requested; null for the start of the list. All pages before it were given, so <see cref="PagingOptions.Cursor"/> resumes here. Only
    /// the buckets of usage and costs are given while their page arrives, so that some of the refused page may have been given too.
    /// </summary>
    public string? LastCursor { get; }

    private static string Describe(PagingProblem problem, string operation, string? lastCursor)
    {
        string what = problem switch
        {
            PagingProblem.IncompletePage => "the page lacks its items, or does not say whether more follow",
            PagingProblem.MissingCursor => "the page says that more follow, but has no cursor",
            PagingProblem.RepeatedCursor => "the page names a cursor that came before; following it would never end",
            PagingProblem.RepeatedItems => "the page has only items that came before",
            PagingProblem.TooManyPages => "more pages follow than allowed (PagingOptions.MaxPages)",
            _ => "the pages cannot be followed",
        };
        return $"{operation}: {what}. {(lastCursor is null ? "It was the first page." : $"The cursor to resume with is '{lastCursor}'.")}";
    }
}
