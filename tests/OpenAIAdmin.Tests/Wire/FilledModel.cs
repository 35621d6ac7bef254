using System.Collections;
using System.Reflection;
using System.Runtime.Serialization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Kiota.Abstractions.Serialization;

namespace OpenAIAdmin.Tests.Wire;

/// <summary>Fills generated models from JSON as a caller would: member by member, not through Kiota's reader.</summary>
internal static class FilledModel
{
    public static object From(Type type, JsonNode json)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string)) return json.GetValue<string>();
        if (type == typeof(bool)) return json.GetValue<bool>();
        if (type == typeof(long)) return json.GetValue<long>();
        if (type == typeof(decimal)) return json.GetValue<decimal>();
        if (type.IsEnum) return EnumMember(type, json.GetValue<string>());
        if (type == typeof(UntypedNode)) return Untyped(json);
        if (ItemType(type) is { } item) return FillList(type, item, json.AsArray());
        return FillModel(type, json.AsObject());
    }

    public static object EnumMember(Type type, string wireValue) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Single(field => field.GetCustomAttribute<EnumMemberAttribute>()!.Value == wireValue)
            .GetValue(null)!;

    private static object FillModel(Type declared, JsonObject json)
    {
        var type = Case(declared, json);
        var model = Activator.CreateInstance(type)!;
        foreach (var (name, value) in json)
        {
            if (IsFreeForm(model))
            {
                ((IAdditionalDataHolder)model).AdditionalData[name] = value!.GetValue<string>();
                continue;
            }

            var property = type.GetProperty(Manifest.Instance.PropertyOf(type, name))!;
            property.SetValue(model, From(property.PropertyType, value!));
        }

        return model;
    }

    /// <summary>A caller picks the class of a union's case; here, Kiota's own factory is asked for it.</summary>
    private static Type Case(Type declared, JsonObject json)
    {
        var factory = declared.GetMethod("CreateFromDiscriminatorValue", BindingFlags.Public | BindingFlags.Static, [typeof(IParseNode)])!;
        using var text = JsonDocument.Parse(json.ToJsonString());
        return factory.Invoke(null, [new Microsoft.Kiota.Serialization.Json.JsonParseNode(text.RootElement)])!.GetType();
    }

    private static UntypedNode Untyped(JsonNode json) =>
        json is JsonArray array ? new UntypedArray(array.Select(item => Untyped(item!)).ToList()) : new UntypedString(json.GetValue<string>());

    private static bool IsFreeForm(object model) => ((IParsable)model).GetFieldDeserializers().Count == 0;

    private static Type? ItemType(Type type) =>
        type.IsArray ? type.GetElementType() : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(List<>) ? type.GetGenericArguments()[0] : null;

    private static object FillList(Type type, Type item, JsonArray json)
    {
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(item))!;
        foreach (var value in json) list.Add(From(item, value!));
        if (!type.IsArray) return list;
        var array = Array.CreateInstance(item, list.Count);
        list.CopyTo(array, 0);
        return array;
    }
}
