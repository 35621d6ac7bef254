using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.ReferencePages;

/// <summary>The bullets of a page under one heading.</summary>
/// <param name="Operation">The operation that they describe; null under the domain types.</param>
/// <param name="Heading">The nearest heading, such as <c>Query Parameters</c>.</param>
internal sealed record PageBlock(PageEndpoint? Operation, string Heading, IReadOnlyList<PageBullet> Bullets);

/// <summary>The line <c>**get** `/path`</c>.</summary>
/// <param name="Resource">The heading of the resource's section; null on a page of one operation.</param>
internal sealed record PageEndpoint(string Method, string Path, string? Resource, SourcePosition At);
