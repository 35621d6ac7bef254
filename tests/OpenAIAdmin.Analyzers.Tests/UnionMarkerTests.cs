using Microsoft.CodeAnalysis.CSharp;
using OpenAIAdmin.Analyzers.Tests.Harness;

namespace OpenAIAdmin.Analyzers.Tests;

public sealed class UnionMarkerTests
{
    private const string Cases = "public sealed class A : Event { } public sealed class B : Event { } public sealed class Unknown : Event { } public class Open : Event { }";

    private static readonly Consumer Switch = new("class Consumer { int Read(Event value) => value switch { A => 1 }; }");

    private static Consumer WithLibrary(string library) =>
        Switch with { Library = UnionLibrary.Compile(library, LanguageVersion.CSharp12) };

    [Fact]
    public async Task Any_marked_class_is_a_union()
    {
        var consumer = WithLibrary(UnionLibrary.Marker
            + "[OpenAIAdmin.DiscriminatedUnion(typeof(B), typeof(A), typeof(Unknown))] public abstract class Event { } " + Cases);

        Assert.Equal(["The switch over 'Event' misses B and Unknown"], await Analysis.MissingAsync(consumer));
    }

    [Fact]
    public async Task Union_in_the_project_itself_is_known_too()
    {
        var consumer = new Consumer(UnionLibrary.Marker
            + "[OpenAIAdmin.DiscriminatedUnion(typeof(B), typeof(A), typeof(Unknown))] public abstract class Event { } " + Cases + Switch.Source);

        Assert.Equal(["The switch over 'Event' misses B and Unknown"], await Analysis.MissingAsync(consumer));
    }

    [Fact]
    public async Task Marker_that_users_can_see_works_too()
    {
        var consumer = WithLibrary(UnionLibrary.Marker.Replace("internal sealed", "public sealed", StringComparison.Ordinal)
            + "[OpenAIAdmin.DiscriminatedUnion(typeof(A), typeof(B))] public abstract class Event { } " + Cases);

        Assert.Equal(["The switch over 'Event' misses B"], await Analysis.MissingAsync(consumer));
    }

    [Theory]
    [InlineData("public abstract class Event { }")]
    [InlineData("[Elsewhere.DiscriminatedUnion(typeof(A), typeof(B))] public abstract class Event { }")]
    [InlineData("[OpenAIAdmin.DiscriminatedUnion] public abstract class Event { }")]
    [InlineData("[OpenAIAdmin.DiscriminatedUnion(null)] public abstract class Event { }")]
    [InlineData("[OpenAIAdmin.DiscriminatedUnion(typeof(B), null)] public abstract class Event { }")]
    [InlineData("[OpenAIAdmin.DiscriminatedUnion(typeof(A), typeof(Open))] public abstract class Event { }")]
    [InlineData("[OpenAIAdmin.DiscriminatedUnion(typeof(A), typeof(string))] public abstract class Event { }")]
    public async Task Class_without_a_sound_marker_is_no_union(string union)
    {
        var elsewhere = UnionLibrary.Marker.Replace("namespace OpenAIAdmin", "namespace Elsewhere", StringComparison.Ordinal);

        Assert.Empty(await Analysis.MissingAsync(WithLibrary(UnionLibrary.Marker + elsewhere + union + Cases)));
    }
}
