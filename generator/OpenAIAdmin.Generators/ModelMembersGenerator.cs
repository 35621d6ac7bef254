using Microsoft.CodeAnalysis;
using OpenAIAdmin.Generators.Diagnostics;
using OpenAIAdmin.Generators.Emission;
using OpenAIAdmin.Generators.Parsing;

namespace OpenAIAdmin.Generators;

/// <summary>Emits what Kiota's models lack: times as dates, a way to send null, and the values known today as constants.</summary>
[Generator(LanguageNames.CSharp)]
internal sealed class ModelMembersGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var parsed = context.ModelMembers();

        var models = parsed.SelectMany(static (members, _) => members.Models).WithTrackingName(Steps.Model);
        var values = parsed.SelectMany(static (members, _) => members.Values).WithTrackingName(Steps.KnownValues);
        var diagnostics = parsed.SelectMany(static (members, _) => members.Diagnostics);

        context.RegisterSourceOutput(models, static (output, model) => ModelMembersEmitter.Add(output, model));
        context.RegisterSourceOutput(values, static (output, set) => KnownValuesEmitter.Add(output, set));
        context.RegisterSourceOutput(diagnostics, static (output, found) => output.ReportDiagnostic(DocumentDiagnostics.ToDiagnostic(found)));
    }
}
