using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OpenAIAdmin.Generators.Tests.Harness;

/// <summary>The whole package as an assembly: Kiota's output, the hand-written code, and what the generators make of a document.</summary>
internal sealed class EmittedPackage
{
    // The package knows its friends by name, and nothing else depends on what it is called.
    private static readonly Lazy<CSharpCompilation> Sources = new(() => Compilations.Of("OpenAIAdmin", LanguageVersion.Preview, Repository.PackageSources()));
    private static readonly Lazy<EmittedPackage> TheReal = new(() => new(Repository.Document));

    private EmittedPackage(string document)
    {
        InMemoryFile[] files = [InMemoryFile.Document(document), InMemoryFile.Manifest(Repository.Manifest)];
        Generation[] generations = [Generation.Of(new UnionGenerator(), files, Sources.Value), Generation.Of(new ListGenerator(), files, Sources.Value)];
        Assert.All(generations, generation => Assert.Empty(generation.Diagnostics));
        Compilation = Sources.Value.AddSyntaxTrees(generations.SelectMany(g => g.FirstRun.GeneratedSources).Select(s => s.SyntaxTree));
    }

    /// <summary>That of the repository's document.</summary>
    public static EmittedPackage Real => TheReal.Value;

    public Compilation Compilation { get; }

    /// <summary>Runs a program of one method, which has a client whose requests are answered by a function of the URI.</summary>
    public string Run(string body)
    {
        var image = Compilation.Image();
        var program = Compilations.Of("Consumer", LanguageVersion.Preview, [Program(body)], MetadataReference.CreateFromImage(image));
        Assert.Empty(program.Complaints());
        var context = new AssemblyLoadContext("package", isCollectible: true);
        try
        {
            context.LoadFromStream(new MemoryStream(image));
            var main = context.LoadFromStream(new MemoryStream(program.Image())).GetType("Program")!.GetMethod("Main")!;
            return main.CreateDelegate<Func<Task<string>>>()().GetAwaiter().GetResult();
        }
        finally
        {
            context.Unload();
        }
    }

    private static string Program(string body) => $$"""
        using Microsoft.Kiota.Abstractions.Authentication;
        using Microsoft.Kiota.Http.HttpClientLibrary;
        using OpenAIAdmin;

        internal static class Program
        {
            public static async Task<string> Main()
            {
                {{body}}
            }

            private static OpenAIAdminClient Client(Func<string, string> answer) => new(new HttpClientRequestAdapter(
                new AnonymousAuthenticationProvider(), httpClient: new HttpClient(new Answers(answer))));

            private sealed class Answers(Func<string, string> answer) : HttpMessageHandler
            {
                protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
                    Task.FromResult(new HttpResponseMessage
                    {
                        Content = new StringContent(answer(request.RequestUri!.PathAndQuery), System.Text.Encoding.UTF8, "application/json"),
                    });
            }
        }
        """;
}
