using Microsoft.CodeAnalysis;
using OpenAIAdmin.Generators.Models;

namespace OpenAIAdmin.Generators.Emission;

/// <summary>Emits the table of operations that requests are checked against.</summary>
internal static class OperationsEmitter
{
    public static void Add(SourceProductionContext output, EquatableArray<OperationModel> operations) =>
        Write(operations).AddTo(output, "OpenAIAdmin.Http.ApiOperationTable");

    private static SourceWriter Write(EquatableArray<OperationModel> operations)
    {
        var writer = SourceWriter.ForNamespace("OpenAIAdmin.Http");
        writer.Open("internal static class ApiOperationTable");
        writer.Write("/// <summary>Every operation of the document.</summary>");
        writer.Write("public static readonly ApiOperation[] All =\n[");
        foreach (var operation in operations)
        {
            writer.Write($"    new({Literal.Of(operation.Method)}, {Literal.Of(operation.Path)}, {Literal.Of(operation.Family)}, {Names(operation.PathParameters)}, {Names(operation.RequiredQuery)}),");
        }

        writer.Write("];");
        writer.Close();
        return writer;
    }

    private static string Names(EquatableArray<string> names) => "[" + string.Join(", ", names.Select(Literal.Of)) + "]";
}
