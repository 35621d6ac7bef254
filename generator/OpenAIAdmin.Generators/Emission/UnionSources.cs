using Microsoft.CodeAnalysis;
using OpenAIAdmin.Generators.Models;

namespace OpenAIAdmin.Generators.Emission;

/// <summary>The files that a union has once.</summary>
internal static class UnionSources
{
    public static void Add(SourceProductionContext output, UnionModel union, TargetModel target)
    {
        BaseEmitter.Write(union, target).AddTo(output, union.Name.Base);
        KindEmitter.Write(union).AddTo(output, union.Name.Kind);
        TryGetEmitter.Write(union).AddTo(output, union.Name.Base + ".TryGet");
        MatchEmitter.Write(union, isAsync: false).AddTo(output, union.Name.Base + ".Match");
        MatchEmitter.Write(union, isAsync: true).AddTo(output, union.Name.Base + ".MatchAsync");
        UnknownEmitter.Write(union).AddTo(output, union.Name.Unknown);
        ConverterEmitter.Write(union).AddTo(output, union.Name.Converter);
        ReaderEmitter.Write(union).AddTo(output, union.Name.Reader);
    }
}
