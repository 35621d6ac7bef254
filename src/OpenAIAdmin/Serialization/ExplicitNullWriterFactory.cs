using Microsoft.Kiota.Abstractions.Serialization;
using Microsoft.Kiota.Serialization.Json;

namespace OpenAIAdmin.Serialization;

/// <summary>Kiota's writer, which also writes the nulls that a request was told to send.</summary>
internal sealed class ExplicitNullWriterFactory : ISerializationWriterFactory
{
    private readonly JsonSerializationWriterFactory _json = new();

    public string ValidContentType => _json.ValidContentType;

    public ISerializationWriter GetSerializationWriter(string contentType)
    {
        var writer = _json.GetSerializationWriter(contentType);
        writer.OnStartObjectSerialization += static (value, writer) => (value as IExplicitNulls)?.WriteNulls(writer);
        return writer;
    }
}
