using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OpenAIAdmin.Generators.Tests.Harness;

/// <summary>A program that uses the union: compiled against one assembly, run with the same or a newer one.</summary>
internal static class Consumer
{
    /// <summary>A program of one method with this body.</summary>
    public static CSharpCompilation Compile(EmittedUnion against, string body, LanguageVersion version = LanguageVersion.Preview) =>
        Compilations.Of("Consumer", version,
        [
            $$"""
            using System.Text.Json;
            using System.Text.Json.Serialization.Metadata;
            using OpenAIAdmin.Usage;

            internal static class Program
            {
                public static string Main(string json)
                {
                    {{body}}
                }

                public static UsageResult Parse(string json) => JsonSerializer.Deserialize<UsageResult>(json)!;
            }
            """,
        ],
        against.Reference);

    /// <summary>What the body returns for an input.</summary>
    public static string Run(string body, string json = "{}") =>
        Run(Compile(EmittedUnion.Closed, body).Image(), EmittedUnion.Closed, json);

    public static string Run(byte[] program, EmittedUnion with, string json)
    {
        var context = new AssemblyLoadContext("consumer", isCollectible: true);
        try
        {
            context.LoadFromStream(new MemoryStream(with.Image));
            var main = context.LoadFromStream(new MemoryStream(program)).GetType("Program")!.GetMethod("Main")!;
            return main.CreateDelegate<Func<string, string>>()(json);
        }
        finally
        {
            context.Unload();
        }
    }
}
