using System.Reflection;
using System.Runtime.Versioning;
using OpenAIAdmin.Usage;

namespace OpenAIAdmin.Tests;

public class LibraryBuildTests
{
    [Fact]
    public void What_is_tested_here_is_the_build_for_netstandard() => Assert.Equal(
        ".NETStandard,Version=v2.0", typeof(UsageBucket).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName);
}
