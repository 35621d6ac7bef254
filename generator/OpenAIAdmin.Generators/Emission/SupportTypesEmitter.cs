using Microsoft.CodeAnalysis;
using OpenAIAdmin.Generators.Models;

namespace OpenAIAdmin.Generators.Emission;

/// <summary>
/// Declares the attributes that the compiler and our analyzer look for by name, internal to the assembly, where the
/// target lacks them: netstandard2.0 has none of them, and no release of .NET before 11 has the one for closed classes.
/// </summary>
internal static class SupportTypesEmitter
{
    public static void Add(SourceProductionContext output, TargetModel target)
    {
        foreach (var name in target.MissingTypes)
        {
            if (Declaration(name, target.KnowsClosed) is not { } declaration) continue;
            var dot = name.LastIndexOf('.');
            var writer = SourceWriter.ForNamespace(name.Substring(0, dot));
            writer.Write(declaration);
            writer.AddTo(output, name.Substring(dot + 1));
        }
    }

    private static string? Declaration(string name, bool knowsClosed) => name switch
    {
        SupportTypes.ClosedType when knowsClosed => """
            /// <summary>Marks a closed class in metadata.</summary>
            [global::System.AttributeUsage(global::System.AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
            internal sealed class IsClosedTypeAttribute : global::System.Attribute;
            """,
        SupportTypes.CompilerFeature when knowsClosed => """
            /// <summary>Names a feature that a compiler has to know to use what carries it.</summary>
            [global::System.AttributeUsage(global::System.AttributeTargets.All, AllowMultiple = true, Inherited = false)]
            internal sealed class CompilerFeatureRequiredAttribute(string featureName) : global::System.Attribute
            {
                public string FeatureName { get; } = featureName;

                public bool IsOptional { get; init; }
            }
            """,
        SupportTypes.ExternalInit => """
            /// <summary>Lets properties have init accessors.</summary>
            internal static class IsExternalInit;
            """,
        SupportTypes.NotNullWhen => """
            /// <summary>Says that an argument is not null when the method returned the value.</summary>
            [global::System.AttributeUsage(global::System.AttributeTargets.Parameter, Inherited = false)]
            internal sealed class NotNullWhenAttribute(bool returnValue) : global::System.Attribute
            {
                public bool ReturnValue { get; } = returnValue;
            }
            """,
        SupportTypes.Union => """
            /// <summary>Marks the base class of a union and lists its cases, for the analyzer that ships with this package.</summary>
            [global::System.AttributeUsage(global::System.AttributeTargets.Class, Inherited = false)]
            internal sealed class DiscriminatedUnionAttribute(params global::System.Type[] cases) : global::System.Attribute
            {
                public global::System.Type[] Cases { get; } = cases;
            }
            """,
        _ => null,
    };
}
