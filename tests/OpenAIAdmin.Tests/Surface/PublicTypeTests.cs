using System.CodeDom.Compiler;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace OpenAIAdmin.Tests.Surface;

/// <summary>What a user of the package sees of its types.</summary>
public sealed class PublicTypeTests
{
    private static readonly Type[] Types = typeof(OpenAIAdminClient).Assembly.GetExportedTypes();

    [Fact]
    public void No_name_exists_twice_nested_types_included()
    {
        Assert.Contains(Types, type => type.IsNested);
        Assert.Equal([], Types.GroupBy(type => type.Name, StringComparer.OrdinalIgnoreCase)
            .Where(sameName => sameName.Count() > 1)
            .Select(sameName => string.Join(" = ", sameName.Select(type => type.FullName))));
    }

    [Fact]
    public void All_types_are_in_the_namespace_of_the_package() => Assert.All(
        Types.Where(type => type != typeof(OpenAIAdminServiceCollectionExtensions)),
        type => Assert.Matches(@"^OpenAIAdmin(\.|$)", type.Namespace));

    [Fact]
    public void Extensions_of_services_are_where_their_callers_look() =>
        Assert.Equal(typeof(IServiceCollection).Namespace, typeof(OpenAIAdminServiceCollectionExtensions).Namespace);

    /// <summary>Kiota's classes are made for inheritance by Kiota; ours are not, save the bases of the unions, which nobody else can derive from.</summary>
    [Fact]
    public void All_types_that_are_not_Kiotas_are_sealed_or_abstract()
    {
        var ours = Types.Where(type => type.GetCustomAttribute<GeneratedCodeAttribute>() is not { Tool: "Kiota" }).ToList();

        Assert.Contains(typeof(OpenAIAdmin.Usage.UsageBucket), ours);
        Assert.Equal([], ours.Where(type => !type.IsSealed && !type.IsAbstract).Select(type => type.FullName));
        Assert.Equal([typeof(OpenAIAdmin.AuditLogs.AuditLogEvent), typeof(OpenAIAdmin.Usage.UsageResult)], ours.Where(type => type.IsAbstract && !type.IsSealed && !type.IsInterface));
    }

    [Fact]
    public void Nobody_else_can_derive_from_the_base_of_the_union() => Assert.All(
        typeof(OpenAIAdmin.Usage.UsageResult).GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic),
        constructor => Assert.True(constructor.IsAssembly || constructor.IsFamilyAndAssembly));
}
