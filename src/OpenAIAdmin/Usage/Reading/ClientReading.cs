using System.Runtime.CompilerServices;

namespace OpenAIAdmin.Usage.Reading;

/// <summary>What one client keeps from call to call so that reading gets faster: shared strings and learned layouts.</summary>
internal sealed class ClientReading
{
    private static readonly ConditionalWeakTable<object, ClientReading> Clients = new();

    private ResultParser? _spare;

    /// <summary>Strings of all calls of the client.</summary>
    internal SharedStrings Strings { get; } = new(UsageReadOptions.Default.MaxSharedStrings);

    /// <summary>What belongs to a client. Builders come and go with every property access; the adapter stays.</summary>
    internal static ClientReading For(object adapter) => Clients.GetValue(adapter, static _ => new ClientReading());

    /// <summary>A parser for one call, which gives it back with <see cref="Return"/>; calls at the same time get one each.</summary>
    internal ResultParser Rent(UsageReadOptions options)
    {
        Strings.Limit = options.MaxSharedStrings;
        return Interlocked.Exchange(ref _spare, null) ?? UsageResultReader.NewParser(Strings);
    }

    internal void Return(ResultParser parser) => Volatile.Write(ref _spare, parser);
}
