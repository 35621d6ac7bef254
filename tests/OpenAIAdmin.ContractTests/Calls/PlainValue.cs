using System.Reflection;
using System.Runtime.Serialization;
using System.Text.Json.Nodes;
using Microsoft.Kiota.Abstractions.Serialization;

namespace OpenAIAdmin.ContractTests.Calls;

/// <summary>Values of properties that hold no model.</summary>
internal static class PlainValue
{
    /// <returns>Null where the type is that of a model or a list.</returns>
    public static object? Of(Type type, JsonNode json)
    {
        if (type == typeof(string)) return json.GetValue<string>();
        if (type == typeof(bool)) return json.GetValue<bool>();
        if (type == typeof(long)) return json.GetValue<long>();
        if (type.IsEnum) return EnumMember(type, json.GetValue<string>());
        return type == typeof(UntypedNode) ? Untyped(json) : null;
    }

    private static object EnumMember(Type type, string wireValue) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Single(field => field.GetCustomAttribute<EnumMemberAttribute>()!.Value == wireValue)
            .GetValue(null)!;

    private static UntypedNode Untyped(JsonNode json) =>
        json is JsonArray array ? new UntypedArray(array.Select(item => Untyped(item!)).ToList()) : new UntypedString(json.GetValue<string>());
}
