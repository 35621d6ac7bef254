using System.Text.Json;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;
#if NET
using System.Diagnostics.CodeAnalysis;
#endif

namespace OpenAIAdmin.Serialization;

/// <content>Lists, whose items are read as single values are.</content>
internal sealed partial class ExactParseNode
{
#if NET
    public IEnumerable<T?> GetCollectionOfEnumValues<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>()
#else
    public IEnumerable<T?> GetCollectionOfEnumValues<T>()
#endif
        where T : struct, Enum => Items().Select(item => item.GetEnumValue<T>());

#if NET
    public IEnumerable<T> GetCollectionOfPrimitiveValues<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>() =>
#else
    public IEnumerable<T> GetCollectionOfPrimitiveValues<T>() =>
#endif
        ReadingOf(typeof(T)) is { } read ? Items().Select(item => (T)read(item)!) : Stock.GetCollectionOfPrimitiveValues<T>();

    public IEnumerable<T> GetCollectionOfObjectValues<T>(ParsableFactory<T> factory)
        where T : IParsable => Items().Select(item => item.GetObjectValue(factory));

    private IEnumerable<ExactParseNode> Items() => Is("a list", JsonValueKind.Array)
        ? value.EnumerateArray().Select((item, index) => Node(item, place.Item(index)))
        : [];

    private static Func<ExactParseNode, object?>? ReadingOf(Type type) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        { } t when t == typeof(string) => item => item.GetStringValue(),
        { } t when t == typeof(bool) => item => item.GetBoolValue(),
        { } t when t == typeof(long) => item => item.GetLongValue(),
        { } t when t == typeof(int) => item => item.GetIntValue(),
        { } t when t == typeof(decimal) => item => item.GetDecimalValue(),
        { } t when t == typeof(double) => item => item.GetDoubleValue(),
        { } t when t == typeof(float) => item => item.GetFloatValue(),
        { } t when t == typeof(byte) => item => item.GetByteValue(),
        { } t when t == typeof(sbyte) => item => item.GetSbyteValue(),
        { } t when t == typeof(Guid) => item => item.GetGuidValue(),
        { } t when t == typeof(DateTimeOffset) => item => item.GetDateTimeOffsetValue(),
        { } t when t == typeof(TimeSpan) => item => item.GetTimeSpanValue(),
        { } t when t == typeof(Date) => item => item.GetDateValue(),
        { } t when t == typeof(Time) => item => item.GetTimeValue(),
        _ => null,
    };
}
