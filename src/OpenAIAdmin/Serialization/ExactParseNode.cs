using System.Text.Json;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;
using Microsoft.Kiota.Serialization.Json;
#if NET
using System.Diagnostics.CodeAnalysis;
#endif

namespace OpenAIAdmin.Serialization;

/// <summary>
/// One JSON value on its way into Kiota's models. Kiota's own node makes null of a number in quotes, and of unknown members whatever
/// their text resembles: dates with an offset, rounded numbers. Here numbers are exact (<see cref="ExactNumbers"/>) and unknown
/// members stay text (<see cref="RawJson"/>); all else is left to Kiota. Its methods cannot be overridden, hence a class of our own.
/// </summary>
internal sealed class ExactParseNode(JsonElement value, JsonPlace place) : IParseNode
{
    /// <inheritdoc/>
    public Action<IParsable>? OnBeforeAssignFieldValues { get; set; }

    /// <inheritdoc/>
    public Action<IParsable>? OnAfterAssignFieldValues { get; set; }

    private JsonParseNode Stock => new(value);

    public string? GetStringValue() => value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public bool? GetBoolValue() => Stock.GetBoolValue();

    public long? GetLongValue() => ExactNumbers.Integer(value, place);

    public int? GetIntValue() => (int?)ExactNumbers.Integer(value, place, int.MinValue, int.MaxValue);

    public byte? GetByteValue() => (byte?)ExactNumbers.Integer(value, place, byte.MinValue, byte.MaxValue);

    public sbyte? GetSbyteValue() => (sbyte?)ExactNumbers.Integer(value, place, sbyte.MinValue, sbyte.MaxValue);

    public decimal? GetDecimalValue() => ExactNumbers.Decimal(value, place);

    public double? GetDoubleValue() => ExactNumbers.Double(value, place);

    public float? GetFloatValue() => ExactNumbers.Single(value, place);

    public Guid? GetGuidValue() => Stock.GetGuidValue();

    public DateTimeOffset? GetDateTimeOffsetValue() => Stock.GetDateTimeOffsetValue();

    public TimeSpan? GetTimeSpanValue() => Stock.GetTimeSpanValue();

    public Date? GetDateValue() => Stock.GetDateValue();

    public Time? GetTimeValue() => Stock.GetTimeValue();

    public byte[]? GetByteArrayValue() => Stock.GetByteArrayValue();

#if NET
    public T? GetEnumValue<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>()
#else
    public T? GetEnumValue<T>()
#endif
        where T : struct, Enum => Stock.GetEnumValue<T>();

#if NET
    public IEnumerable<T?> GetCollectionOfEnumValues<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>()
#else
    public IEnumerable<T?> GetCollectionOfEnumValues<T>()
#endif
        where T : struct, Enum => Stock.GetCollectionOfEnumValues<T>();

#if NET
    public IEnumerable<T> GetCollectionOfPrimitiveValues<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>() =>
#else
    public IEnumerable<T> GetCollectionOfPrimitiveValues<T>() =>
#endif
        NumberOf(typeof(T)) is { } number ? Items().Select(item => (T)number(item)!) : Stock.GetCollectionOfPrimitiveValues<T>();

    public IEnumerable<T> GetCollectionOfObjectValues<T>(ParsableFactory<T> factory)
        where T : IParsable => Items().Select(item => item.GetObjectValue(factory));

    public IParseNode? GetChildNode(string identifier) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(identifier, out var child) ? Node(child, place.Member(identifier)) : null;

    public T GetObjectValue<T>(ParsableFactory<T> factory)
        where T : IParsable
    {
        if (typeof(T) == typeof(UntypedNode)) return Stock.GetObjectValue(factory);
        var model = factory(this);
        OnBeforeAssignFieldValues?.Invoke(model);
        if (value.ValueKind == JsonValueKind.Object) ReadMembers(model);
        OnAfterAssignFieldValues?.Invoke(model);
        return model;
    }

    private void ReadMembers(IParsable model)
    {
        var known = model.GetFieldDeserializers();
        var unknown = model is IAdditionalDataHolder holder ? holder.AdditionalData ??= new Dictionary<string, object>() : null;
        foreach (var member in value.EnumerateObject())
        {
            if (!known.TryGetValue(member.Name, out var read))
            {
                // Of a name that comes twice, the first is kept, as by Kiota.
                if (unknown is not null && !unknown.ContainsKey(member.Name)) unknown[member.Name] = new RawJson(member.Value);
            }
            else if (member.Value.ValueKind != JsonValueKind.Null)
            {
                read(Node(member.Value, place.Member(member.Name)));
            }
        }
    }

    private IEnumerable<ExactParseNode> Items() =>
        value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select((item, index) => Node(item, place.Item(index))) : [];

    private ExactParseNode Node(JsonElement child, JsonPlace at) => new(child, at)
    {
        OnBeforeAssignFieldValues = OnBeforeAssignFieldValues,
        OnAfterAssignFieldValues = OnAfterAssignFieldValues,
    };

    private static Func<ExactParseNode, object?>? NumberOf(Type type) => Nullable.GetUnderlyingType(type) switch
    {
        { } t when t == typeof(long) => item => item.GetLongValue(),
        { } t when t == typeof(int) => item => item.GetIntValue(),
        { } t when t == typeof(decimal) => item => item.GetDecimalValue(),
        { } t when t == typeof(double) => item => item.GetDoubleValue(),
        { } t when t == typeof(float) => item => item.GetFloatValue(),
        { } t when t == typeof(byte) => item => item.GetByteValue(),
        { } t when t == typeof(sbyte) => item => item.GetSbyteValue(),
        _ => null,
    };
}
