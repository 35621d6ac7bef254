using System.Collections;
using System.Reflection;
using System.Runtime.Loader;

namespace OpenAIAdmin.Generators.Tests.Harness;

/// <summary>
/// An older compiler in the same process. It has the same assembly names as the one the tests are built with, so it
/// lives in a load context of its own and is called by reflection.
/// </summary>
internal sealed class OldCompiler(string version) : AssemblyLoadContext("compiler " + version)
{
    private const string Prefix = "Microsoft.CodeAnalysis";

    /// <summary>The warnings and errors of a source file that uses an assembly: severity and id.</summary>
    public static IReadOnlyList<string> Complaints(string version, string source, byte[] image)
    {
        var compiler = new OldCompiler(version);
        var core = compiler.LoadFromAssemblyName(new(Prefix));
        var csharp = compiler.LoadFromAssemblyName(new(Prefix + ".CSharp"));
        Assert.StartsWith(version,
            csharp.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion, StringComparison.Ordinal);

        var reference = core.GetType(Prefix + ".MetadataReference")!;
        var references = new List<object> { Call(reference, "CreateFromStream", new MemoryStream(image)) };
        references.AddRange(Compilations.Libraries
            .Select(library => library.Display!)
            .Where(path => !Path.GetFileName(path).StartsWith(Prefix, StringComparison.Ordinal))
            .Select(path => Call(reference, "CreateFromFile", path)));

        var tree = Call(csharp.GetType(Prefix + ".CSharp.SyntaxFactory")!, "ParseSyntaxTree", source);
        var options = csharp.GetType(Prefix + ".CSharp.CSharpCompilationOptions")!.GetConstructors()
            .OrderByDescending(c => c.GetParameters().Length).First();
        var library = Enum.ToObject(core.GetType(Prefix + ".OutputKind")!, 2);
        var compilation = Call(csharp.GetType(Prefix + ".CSharp.CSharpCompilation")!, "Create", "Consumer",
            Typed(core.GetType(Prefix + ".SyntaxTree")!, [tree]),
            Typed(reference, references),
            options.Invoke([library, .. Defaults(options.GetParameters().Skip(1))]));

        var diagnostics = (IEnumerable)compilation.GetType().GetMethod("GetDiagnostics", [typeof(CancellationToken)])!
            .Invoke(compilation, [CancellationToken.None])!;
        return [.. diagnostics.Cast<dynamic>()
            .Where(d => (int)d.Severity >= 2)
            .Select(d => $"{((int)d.Severity == 2 ? "warning" : "error")} {d.Id}")];
    }

    protected override Assembly? Load(AssemblyName name)
    {
        if (name.Name?.StartsWith(Prefix, StringComparison.Ordinal) != true) return null;
        var package = name.Name == Prefix ? "microsoft.codeanalysis.common" : "microsoft.codeanalysis.csharp";
        var library = Path.Combine(Repository.Metadata("PackagesFolder"), package, version, "lib");
        // Each version of the compiler is built for other versions of .NET; the newest of them suits this process.
        var newest = Directory.GetDirectories(library, "net?.0").Max(StringComparer.Ordinal)!;
        return LoadFromAssemblyPath(Path.Combine(newest, name.Name + ".dll"));
    }

    /// <summary>Calls the static method whose first parameters take the arguments; the rest are optional.</summary>
    private static object Call(Type type, string method, params object[] arguments)
    {
        var found = type.GetMethods(BindingFlags.Public | BindingFlags.Static).First(m => m.Name == method
            && m.GetParameters() is var parameters
            && parameters.Length >= arguments.Length
            && parameters.Take(arguments.Length).Zip(arguments).All(p => p.First.ParameterType.IsInstanceOfType(p.Second))
            && parameters.Skip(arguments.Length).All(p => p.IsOptional));
        return found.Invoke(null, [.. arguments, .. Defaults(found.GetParameters().Skip(arguments.Length))])!;
    }

    private static IEnumerable<object?> Defaults(IEnumerable<ParameterInfo> parameters) => parameters.Select(p =>
        p.HasDefaultValue && p.DefaultValue is { } value
            ? p.ParameterType.IsEnum ? Enum.ToObject(p.ParameterType, value) : value
            : p.ParameterType.IsValueType && Nullable.GetUnderlyingType(p.ParameterType) is null
                ? Activator.CreateInstance(p.ParameterType)
                : null);

    private static Array Typed(Type type, IReadOnlyList<object> items)
    {
        var array = Array.CreateInstance(type, items.Count);
        for (var i = 0; i < items.Count; i++) array.SetValue(items[i], i);
        return array;
    }
}
