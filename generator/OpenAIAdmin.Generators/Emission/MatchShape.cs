namespace OpenAIAdmin.Generators.Emission;

/// <summary>One of the eight forms: Match or Switch, with or without state, synchronous or not.</summary>
internal sealed record MatchShape(bool ReturnsValue, bool HasState, bool IsAsync)
{
    private const string Task = "global::System.Threading.Tasks.ValueTask";
    private const string Token = "global::System.Threading.CancellationToken";

    public static IEnumerable<MatchShape> All(bool isAsync) =>
        from returnsValue in new[] { true, false }
        from hasState in new[] { false, true }
        select new MatchShape(returnsValue, hasState, isAsync);

    /// <summary>The name with its type parameters.</summary>
    public string Head
    {
        get
        {
            var types = new[] { HasState ? "TState" : null, ReturnsValue ? "TResult" : null }.OfType<string>().ToArray();
            var name = (ReturnsValue ? "Match" : "Switch") + (IsAsync ? "Async" : "");
            return types.Length == 0 ? name : $"{name}<{string.Join(", ", types)}>";
        }
    }

    public string ReturnType => (ReturnsValue, IsAsync) switch
    {
        (true, true) => Task + "<TResult>",
        (true, false) => "TResult",
        (false, true) => Task,
        (false, false) => "void",
    };

    public string Summary => (ReturnsValue, IsAsync) switch
    {
        (true, _) => "Calls the arm of the case it is, and returns what the arm returns.",
        (false, _) => "Calls the arm of the case it is.",
    };

    public string? Returns => (ReturnsValue, IsAsync) switch
    {
        (_, true) => "What the arm returned.",
        (true, false) => "What the arm returned.",
        (false, false) => null,
    };

    /// <summary>The type of the arm of a case.</summary>
    public string Delegate(string type)
    {
        var arguments = new[] { HasState ? "TState" : null, type, IsAsync ? Token : null }.OfType<string>();
        return ReturnsValue || IsAsync
            ? $"global::System.Func<{string.Join(", ", arguments)}, {ReturnType}>"
            : $"global::System.Action<{string.Join(", ", arguments)}>";
    }

    /// <summary>The statement that calls an arm and ends the method.</summary>
    public string Call(string arm, string value)
    {
        var arguments = new[] { HasState ? "state" : null, value, IsAsync ? "cancellationToken" : null }.OfType<string>();
        var call = $"{arm}({string.Join(", ", arguments)});";
        return ReturnsValue || IsAsync ? "return " + call : call + " return;";
    }
}
