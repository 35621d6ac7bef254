using Microsoft.Kiota.Abstractions.Serialization;

namespace OpenAIAdmin.Serialization;

/// <summary>A part of a request that can send null on purpose. Kiota leaves out every member that is null.</summary>
internal interface IExplicitNulls
{
    /// <summary>Writes the members that are to be null.</summary>
    void WriteNulls(ISerializationWriter writer);
}
