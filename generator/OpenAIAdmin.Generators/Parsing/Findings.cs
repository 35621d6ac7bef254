using Microsoft.CodeAnalysis;
using OpenAIAdmin.Generators.Models;

namespace OpenAIAdmin.Generators.Parsing;

/// <summary>Collects what is wrong with the document, all of it at once.</summary>
internal sealed class Findings(DocumentText text)
{
    private readonly List<DiagnosticInfo> all = [];

    public EquatableArray<DiagnosticInfo> All => new(all);

    public void Add(DiagnosticDescriptor descriptor, DocumentNode place, params string[] arguments) =>
        Add(descriptor, text.At(place), arguments);

    public void Add(DiagnosticDescriptor descriptor, DocumentMember place, params string[] arguments) =>
        Add(descriptor, text.At(place), arguments);

    public void Add(DiagnosticDescriptor descriptor, LocationInfo? place, params string[] arguments) =>
        all.Add(new(descriptor.Id, place, new(arguments)));
}
