using System.Text.Json;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;
using Microsoft.Kiota.Serialization.Json;
#if NET
using System.Diagnostics.CodeAnalysis;
#endif

namespace OpenAIAdmin.Serialization;

/// <summary>
/// One JSON value on its way into Kiota's models. Kiota's own node makes null of a number in quotes and of any value of another
/// kind than declared, and of unknown members whatever their text resembles: dates with an offset, rounded numbers. Here numbers are
/// exact (<see cref="ExactNumbers"/>), a value of another kind is an error with its place, and unknown members stay text
/// (<see cref="RawJson"/>). Kiota's methods cannot be overridden, hence a class of our own.
/// </summary>
/// <param name="value">The value.</param>
/// <param name="place">Where it stands.</param>
/// <param name="inError">Whether it belongs to the body of an error: that must not hide what the API answered by an error of its own.</param>
internal sealed partial class ExactParseNode(JsonElement value, JsonPlace place, bool inError = false) : IParseNode
{
    /// <inheritdoc/>
    public Action<IParsable>? OnBeforeAssignFieldValues { get; set; }

    /// <inheritdoc/>
    public Action<IParsable>? OnAfterAssignFieldValues { get; set; }

    private JsonParseNode Stock => new(value);

    public string? GetStringValue() => FromText("a valid one", _ => value.GetString());

    public bool? GetBoolValue() => Is("true or false", JsonValueKind.True, JsonValueKind.False) ? value.GetBoolean() : null;

    public long? GetLongValue() => ExactNumbers.Integer(value, place);

    public int? GetIntValue() => (int?)ExactNumbers.Integer(value, place, int.MinValue, int.MaxValue);

    public byte? GetByteValue() => (byte?)ExactNumbers.Integer(value, place, byte.MinValue, byte.MaxValue);

    public sbyte? GetSbyteValue() => (sbyte?)ExactNumbers.Integer(value, place, sbyte.MinValue, sbyte.MaxValue);

    public decimal? GetDecimalValue() => ExactNumbers.Decimal(value, place);

    public double? GetDoubleValue() => ExactNumbers.Double(value, place);

    public float? GetFloatValue() => ExactNumbers.Single(value, place);

    public Guid? GetGuidValue() => FromText("a UUID", stock => stock.GetGuidValue());

    public DateTimeOffset? GetDateTimeOffsetValue() => FromText("a point in time", stock => stock.GetDateTimeOffsetValue());

    public TimeSpan? GetTimeSpanValue() => FromText("a duration", stock => stock.GetTimeSpanValue());

    public Date? GetDateValue() => FromText("a date", stock => stock.GetDateValue());

    public Time? GetTimeValue() => FromText("a time of day", stock => stock.GetTimeValue());

    public byte[]? GetByteArrayValue() => FromText("base64", stock => stock.GetByteArrayValue());

    // A name that this version does not know is null, as by Kiota; the document gives enumerations to requests only.
#if NET
    public T? GetEnumValue<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>()
#else
    public T? GetEnumValue<T>()
#endif
        where T : struct, Enum => Is("a string", JsonValueKind.String) ? Stock.GetEnumValue<T>() : null;

    public IParseNode? GetChildNode(string identifier) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(identifier, out var child) ? Node(child, place.Member(identifier)) : null;

    public T GetObjectValue<T>(ParsableFactory<T> factory)
        where T : IParsable
    {
        if (typeof(T) == typeof(UntypedNode)) return Stock.GetObjectValue(factory);
        var model = factory(this);
        OnBeforeAssignFieldValues?.Invoke(model);
        if (value.ValueKind == JsonValueKind.Object) ReadMembers(model, inError || model is ApiException);
        else if (model is not ApiException) throw WrongKind("an object");
        OnAfterAssignFieldValues?.Invoke(model);
        return model;
    }

    private void ReadMembers(IParsable model, bool ofError)
    {
        var known = model.GetFieldDeserializers();
        var unknown = model is IAdditionalDataHolder holder ? holder.AdditionalData ??= new Dictionary<string, object>() : null;
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in value.EnumerateObject())
        {
            var name = NameOf(member);
            if (!names.Add(name))
            {
                if (ofError) continue;
                throw place.Member(name).Error("the member is given twice");
            }

            if (!known.TryGetValue(name, out var read) || !TryRead(read, member.Value, place.Member(name), ofError))
            {
                if (unknown is not null) unknown[name] = new RawJson(member.Value);
            }
        }
    }

    // False for a member of an error that is of another kind than declared: it is kept as if it were unknown.
    private bool TryRead(Action<IParseNode> read, JsonElement member, JsonPlace at, bool ofError)
    {
        if (member.ValueKind == JsonValueKind.Null) return true;
        try
        {
            read(Node(member, at, ofError));
            return true;
        }
        catch (JsonException) when (ofError)
        {
            return false;
        }
    }

    private string NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            throw place.Error("a member's name is not valid text");
        }
    }

    private ExactParseNode Node(JsonElement child, JsonPlace at, bool ofError = false) => new(child, at, inError || ofError)
    {
        OnBeforeAssignFieldValues = OnBeforeAssignFieldValues,
        OnAfterAssignFieldValues = OnAfterAssignFieldValues,
    };
}
