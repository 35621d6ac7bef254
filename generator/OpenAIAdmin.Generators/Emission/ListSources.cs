using Microsoft.CodeAnalysis;
using OpenAIAdmin.Generators.Models;

namespace OpenAIAdmin.Generators.Emission;

/// <summary>The file that a list has.</summary>
internal static class ListSources
{
    public static void Add(SourceProductionContext output, ListModel list) =>
        (list.Page is { } page ? ListEmitter.Write(list, page) : UsageListEmitter.Write(list)).AddTo(output, list.Builder.Type + ".Pages");
}
