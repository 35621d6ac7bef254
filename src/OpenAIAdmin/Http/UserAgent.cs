using System.Runtime.InteropServices;
using OpenAIAdmin.Diagnostics;

namespace OpenAIAdmin.Http;

/// <summary>The text of the <c>User-Agent</c> header.</summary>
internal static class UserAgent
{
    private static readonly string Product = $"OpenAIAdmin/{PackageVersion.Text} ({RuntimeInformation.FrameworkDescription})";

    public static string With(string? suffix) => suffix is null ? Product : Product + " " + suffix.Trim();
}
