using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace OpenAIAdmin.Generators.Tests.Harness;

/// <summary>Walks all that a value of the pipeline keeps alive.</summary>
internal static class KeptObjects
{
    private const BindingFlags Fields = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    /// <summary>Only plain values: nothing of the compiler's, and no collection that compares by reference.</summary>
    public static void AssertPlain(object value) => Visit(value, new(ReferenceEqualityComparer.Instance), value.GetType().Name);

    private static void Visit(object? value, HashSet<object> seen, string path)
    {
        if (value is null || (!value.GetType().IsValueType && !seen.Add(value))) return;
        var type = value.GetType();
        Assert.False(
            value is ISymbol or SyntaxNode or SyntaxTree or Compilation or Location or SourceText or AdditionalText
                or DiagnosticDescriptor or Diagnostic
            || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)),
            $"{path} keeps a {type}.");
        Assert.True(
            type.Namespace!.StartsWith("System", StringComparison.Ordinal) || type.Namespace == "OpenAIAdmin.Generators.Models",
            $"{path} keeps a {type}.");
        if (type.IsPrimitive || value is string or Enum) return;
        if (value is IEnumerable items)
        {
            foreach (var item in items) Visit(item, seen, path + "[]");
            return;
        }

        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            foreach (var field in declaring.GetFields(Fields)) Visit(field.GetValue(value), seen, $"{path}.{field.Name}");
        }
    }
}
