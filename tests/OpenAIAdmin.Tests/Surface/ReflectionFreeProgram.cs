using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using OpenAIAdmin.Usage;

namespace OpenAIAdmin.Tests.Surface;

/// <summary>
/// A program of its own, since a process decides once whether System.Text.Json may use reflection: reads results, one on each
/// line of its input, and writes them back.
/// </summary>
internal static class ReflectionFreeProgram
{
    private const string Switch = "System.Text.Json.JsonSerializer.IsReflectionEnabledByDefault";

    public static void Main()
    {
        AppContext.SetSwitch(Switch, false);
        if (JsonSerializer.IsReflectionEnabledByDefault) throw new InvalidOperationException("The switch came too late.");

        using var input = new StreamReader(Console.OpenStandardInput(), Encoding.UTF8);
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        while (input.ReadLine() is { } line)
        {
            var result = JsonSerializer.Deserialize(line, UnionContext.Default.UsageResult)!;
            output.WriteLine($"{result.GetType().Name} {JsonSerializer.Serialize(result, UnionContext.Default.UsageResult)}");
        }
    }
}

/// <summary>As an application for native AOT has it.</summary>
[JsonSerializable(typeof(UsageResult))]
internal sealed partial class UnionContext : JsonSerializerContext;
