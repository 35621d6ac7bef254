using System.Reflection;

namespace OpenAIAdmin.Diagnostics;

/// <summary>The version of this package, without the commit that it was built from.</summary>
internal static class PackageVersion
{
    public static readonly string Text = Read().Split('+')[0];

    private static string Read() =>
        typeof(PackageVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";
}
