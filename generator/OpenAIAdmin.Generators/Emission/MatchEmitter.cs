using OpenAIAdmin.Generators.Models;

namespace OpenAIAdmin.Generators.Emission;

/// <summary>
/// Emits Match and Switch: an overload for the cases of today, and one for each set of cases that an earlier version
/// had, because programs compiled against that version call it.
/// </summary>
internal static class MatchEmitter
{
    public static SourceWriter Write(UnionModel union, bool isAsync)
    {
        var writer = SourceWriter.ForNamespace(union.Name.Namespace);
        writer.Open($"partial class {union.Name.Base}");
        var isFirst = true;
        foreach (var (version, cases) in union.CaseSets)
        {
            foreach (var shape in MatchShape.All(isAsync))
            {
                if (!isFirst) writer.Gap();
                Write(writer, union.Name, shape, cases, cases.Count < union.Cases.Count ? version : null);
                isFirst = false;
            }
        }

        if (!isAsync) WriteArm(writer);
        writer.Close();
        return writer;
    }

    private static void Write(
        SourceWriter writer, UnionName name, MatchShape shape, IReadOnlyList<CaseModel> cases, SinceVersion? earlier)
    {
        WriteComment(writer, name, shape, cases, earlier);
        writer.Write($"public {shape.ReturnType} {shape.Head}(");
        if (shape.HasState) writer.Write("    TState state,");
        foreach (var @case in cases) writer.Write($"    {shape.Delegate(@case.TypeName)} {@case.ArmName},");
        writer.Write($"    {shape.Delegate(name.Unknown)} unknown{(shape.IsAsync ? "," : ")")}");
        if (shape.IsAsync) writer.Write("    global::System.Threading.CancellationToken cancellationToken = default)");
        writer.Open();
        foreach (var arm in cases.Select(c => c.ArmName).Append("unknown")) writer.Write($"Arm({arm}, nameof({arm}));");
        writer.Open("switch (Kind)");
        foreach (var @case in cases)
        {
            writer.Write($"case {name.Kind}.{@case.Stem}:");
            writer.Write("    " + shape.Call(@case.ArmName, $"({@case.TypeName})this"));
        }

        writer.Write("default:");
        writer.Write("    " + shape.Call("unknown", "AsUnknown()"));
        writer.Close();
        writer.Close();
    }

    private static void WriteComment(
        SourceWriter writer, UnionName name, MatchShape shape, IReadOnlyList<CaseModel> cases, SinceVersion? earlier)
    {
        writer.Write(DocComment.Element("summary", earlier is null
            ? shape.Summary
            : $"Is here for programs compiled against version {earlier}: cases that came later go to their unknown arm."));
        if (shape.ReturnsValue) writer.Write("/// <typeparam name=\"TResult\">What the arms return.</typeparam>");
        if (shape.HasState)
        {
            writer.Write("""
                /// <typeparam name="TState">The type of the state.</typeparam>
                /// <param name="state">Is handed to the arm, so that it needs to capture nothing.</param>
                """);
        }

        foreach (var @case in cases)
        {
            writer.Write($"/// <param name=\"{@case.ArmName.TrimStart('@')}\">Is called with a <see cref=\"{@case.TypeName}\"/>.</param>");
        }

        writer.Write($"/// <param name=\"unknown\">Is called with anything else, as <see cref=\"{name.Unknown}\"/>.</param>");
        if (shape.IsAsync) writer.Write("/// <param name=\"cancellationToken\">Is handed to the arm.</param>");
        if (shape.Returns is { } returns) writer.Write(DocComment.Element("returns", returns));
        writer.Write("/// <exception cref=\"global::System.ArgumentNullException\">An arm is null.</exception>");
        if (earlier is null) return;
        writer.Write("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
    }

    private static void WriteArm(SourceWriter writer)
    {
        writer.Gap();
        writer.Write("""
            // A missing arm is found by the first call, not by the first result of its case.
            private static void Arm(global::System.Delegate arm, string name)
            {
                if (arm is null) throw new global::System.ArgumentNullException(name);
            }
            """);
    }
}
