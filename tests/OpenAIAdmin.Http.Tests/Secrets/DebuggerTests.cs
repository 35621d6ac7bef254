using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using Microsoft.Kiota.Abstractions.Serialization;
using OpenAIAdmin.DependencyInjection;
using OpenAIAdmin.Models;

namespace OpenAIAdmin.Http.Tests.Secrets;

/// <summary>
/// What a debugger shows by itself. Of a model with a one-time secret that is its type's name; whoever unfolds the object finds the
/// secret in its property, as somebody does who writes <c>key.Value</c>, and nowhere else. That is on purpose: hidden there as
/// well, it would only be harder to find why it is missing.
/// </summary>
public sealed class DebuggerTests
{
    private const string ShownOnce = "Shown in this answer only";

    private static readonly Type[] Models = [.. typeof(OpenAIAdminClient).Assembly.GetTypes().Where(type => typeof(IParsable).IsAssignableFrom(type) && !type.IsInterface)];

    [Fact]
    public void Secrets_that_are_shown_once_are_in_these_members_of_the_document()
    {
        var root = typeof(DebuggerTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(root, "spec/openai-admin.openapi.json")));

        var members = document.RootElement.GetProperty("components").GetProperty("schemas").EnumerateObject().SelectMany(schema => Secrets(schema.Name, schema.Value));

        Assert.Equal(["CreatedAdminApiKey.value", "CreatedServiceAccountApiKey.value", "ProjectServiceAccountApiKey.value"], members.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_model_shows_its_members_in_a_text_or_a_debuggers_line()
    {
        Assert.Contains(typeof(CreatedAdminApiKey), Models);
        Assert.Contains(typeof(ProjectServiceAccountApiKey), Models);
        var models = Models.Where(type => type.Namespace == typeof(CreatedAdminApiKey).Namespace && !typeof(Exception).IsAssignableFrom(type)).ToList();

        Assert.Equal([], models.Where(type => type.GetCustomAttribute<DebuggerDisplayAttribute>() is not null || type.GetCustomAttribute<DebuggerTypeProxyAttribute>() is not null));
        Assert.Equal([], models.Where(type => type.GetMethod(nameof(ToString), [])!.DeclaringType != typeof(object)));
    }

    [Theory]
    [InlineData(typeof(OpenAIAdminClientOptions), nameof(OpenAIAdminClientOptions.ApiKey))]
    [InlineData(typeof(OptionsBinding.Settings), nameof(OptionsBinding.Settings.ApiKey))]
    [InlineData(typeof(Call), nameof(Call.Key))]
    public void Members_that_hold_the_key_are_not_shown(Type type, string member) =>
        Assert.Equal(DebuggerBrowsableState.Never, type.GetProperty(member)!.GetCustomAttribute<DebuggerBrowsableAttribute>()!.State);

    [Fact]
    public void Lines_of_the_debugger_name_no_member_that_holds_a_key()
    {
        var lines = typeof(OpenAIAdminClient).Assembly.GetTypes().Select(type => type.GetCustomAttribute<DebuggerDisplayAttribute>()?.Value).OfType<string>().ToList();

        Assert.NotEmpty(lines);
        Assert.DoesNotContain(lines, line => line.Contains("{ApiKey", StringComparison.Ordinal) || line.Contains("{Key", StringComparison.Ordinal) || line.Contains("{_key", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Secrets(string owner, JsonElement schema)
    {
        if (schema.TryGetProperty("allOf", out var parts))
        {
            foreach (var member in parts.EnumerateArray().SelectMany(part => Secrets(owner, part))) yield return member;
        }

        if (!schema.TryGetProperty("properties", out var properties)) yield break;
        foreach (var property in properties.EnumerateObject())
        {
            if (property.Value.TryGetProperty("description", out var text) && text.GetString()!.Contains(ShownOnce, StringComparison.Ordinal)) yield return $"{owner}.{property.Name}";
        }
    }
}
