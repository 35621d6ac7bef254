using System.Collections;
using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.Kiota.Abstractions.Serialization;
using Microsoft.Kiota.Serialization.Json;
using OpenAIAdmin.Serialization;

namespace OpenAIAdmin.ContractTests.Calls;

/// <summary>Fills request models from JSON as a caller would: property by property; null with the method that says so.</summary>
internal static class FilledModel
{
    public static object From(Type type, JsonNode json)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (PlainValue.Of(type, json) is { } plain) return plain;
        if (ItemType(type) is { } item) return FillList(type, item, json.AsArray());
        return FillModel(type, json.AsObject());
    }

    private static object FillModel(Type declared, JsonObject json)
    {
        var type = Case(declared, json);
        var model = (IParsable)Activator.CreateInstance(type)!;
        foreach (var (name, value) in json) SetMember(model, name, value);
        return model;
    }

    private static void SetMember(IParsable model, string name, JsonNode? value)
    {
        var type = model.GetType();
        if (model.GetFieldDeserializers().Count == 0)
        {
            // A free-form object: what it holds is up to the caller.
            ((IAdditionalDataHolder)model).AdditionalData[name] = new RawJson(value?.ToJsonString() ?? "null");
            return;
        }

        var property = type.GetProperty(Manifest.PropertyOf(type, name))!;
        if (value is null) type.GetMethod("Clear" + property.Name)!.Invoke(model, null);
        else property.SetValue(model, From(property.PropertyType, value));
    }

    /// <summary>A caller picks the class of a union's case; here, Kiota's own factory is asked for it.</summary>
    private static Type Case(Type declared, JsonObject json)
    {
        var factory = declared.GetMethod("CreateFromDiscriminatorValue", BindingFlags.Public | BindingFlags.Static, [typeof(IParseNode)])!;
        using var text = System.Text.Json.JsonDocument.Parse(json.ToJsonString());
        return factory.Invoke(null, [new JsonParseNode(text.RootElement)])!.GetType();
    }

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
