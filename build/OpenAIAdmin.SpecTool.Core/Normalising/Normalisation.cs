using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Naming;

namespace OpenAIAdmin.SpecTool.Normalising;

/// <summary>What a rule works on. Rules change <see cref="Document"/> in place.</summary>
public sealed record NormalisationContext(JsonObject Document, NameTable Names, ICollection<Finding> Findings)
{
    public JsonObject Schemas => (JsonObject)Document["components"]!["schemas"]!;
}

/// <summary>One general rule that turns upstream's way of saying something into one that Kiota gets right.</summary>
public interface INormalisation
{
    void Apply(NormalisationContext context);
}

/// <summary>Keywords of our own in the document. <c>spec/README.md</c> explains them.</summary>
public static class Extensions
{
    /// <summary>Values known today of a string that may take others tomorrow: a named set.</summary>
    public const string KnownValues = "x-known-values";

    /// <summary>Between two rules only: the enum component from which the known values came.</summary>
    public const string KnownValuesFrom = "x-known-values-from";

    /// <summary>Between rules only: the value of this reference may also be null.</summary>
    public const string Nullable = "x-nullable";

    /// <summary>On an object: those of its members that are references and may also be null.</summary>
    public const string NullableMembers = "x-nullable-members";

    /// <summary>The server's default. Not <c>default</c>: Kiota would send it.</summary>
    public const string Default = "x-default";

    /// <summary>On the base schema of a discriminated union: the full name of the C# type that is generated for it.</summary>
    public const string Union = "x-union";

    /// <summary>On a schema that has one member for each kind of event: the full name of the C# type that tells them apart.</summary>
    public const string EventUnion = "x-event-union";

    /// <summary>On a case of such a union: the version of the package with which it came.</summary>
    public const string Since = "x-since";

    /// <summary>On a list: where its cursor and its items are, and which parameter takes the cursor.</summary>
    public const string Pagination = "x-pagination";

    /// <summary>An integer that counts seconds since 1970-01-01T00:00:00Z.</summary>
    public const string UnixSeconds = "x-unix-seconds";
}
