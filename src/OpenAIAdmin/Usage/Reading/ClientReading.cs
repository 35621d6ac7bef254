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

    /// <summary>
    /// A parser for one call, to be disposed however the call ends: nothing of a page that was left early or refused stays in it.
    /// Calls at the same time get one each.
    /// </summary>
    internal Lease Rent(UsageReadOptions options)
    {
        Strings.Limit = options.MaxSharedStrings;
        return new Lease(this, Interlocked.Exchange(ref _spare, null) ?? UsageResultReader.NewParser(Strings));
    }

    /// <summary>A parser until it is given back.</summary>
    internal readonly struct Lease(ClientReading owner, ResultParser parser) : IDisposable
    {
        internal ResultParser Parser { get; } = parser;

        public void Dispose() => Volatile.Write(ref owner._spare, Parser);
    }
}
