namespace OpenAIAdmin.Generators.Models;

/// <summary>The types that the compiler or our analyzer looks for by name. Where the target lacks one, it is declared.</summary>
internal static class SupportTypes
{
    public const string ClosedType = "System.Runtime.CompilerServices.IsClosedTypeAttribute";
    public const string CompilerFeature = "System.Runtime.CompilerServices.CompilerFeatureRequiredAttribute";
    public const string ExternalInit = "System.Runtime.CompilerServices.IsExternalInit";
    public const string NotNullWhen = "System.Diagnostics.CodeAnalysis.NotNullWhenAttribute";
    public const string Union = "OpenAIAdmin.DiscriminatedUnionAttribute";

    public static readonly string[] All = [ClosedType, CompilerFeature, ExternalInit, NotNullWhen, Union];
}
