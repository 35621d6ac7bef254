using Microsoft.CodeAnalysis;
using OpenAIAdmin.Generators.Models;

namespace OpenAIAdmin.Generators.Emission;

/// <summary>The files of a union of events. Kinds, TryGet, Match and Switch are those of every union.</summary>
internal static class EventUnionSources
{
    public static void Add(SourceProductionContext output, EventUnionModel model, TargetModel target)
    {
        var union = model.Union;
        EventBaseEmitter.Write(model, target).AddTo(output, union.Name.Base);
        EventCaseEmitter.Write(model).AddTo(output, union.Name.Base + ".Cases");
        EventEntryEmitter.Write(model).AddTo(output, model.Entry + ".Event");
        KindEmitter.Write(union).AddTo(output, union.Name.Kind);
        TryGetEmitter.Write(union).AddTo(output, union.Name.Base + ".TryGet");
        MatchEmitter.Write(union, isAsync: false).AddTo(output, union.Name.Base + ".Match");
        MatchEmitter.Write(union, isAsync: true).AddTo(output, union.Name.Base + ".MatchAsync");
    }
}
