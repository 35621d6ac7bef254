using System.Security.Cryptography;
using System.Text;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool;

/// <summary>Reads a document from a file, whole and as UTF-8, or says why not.</summary>
internal static class UpstreamFile
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static (string Text, string Sha256) Read(FileInfo file)
    {
        try
        {
            var bytes = File.ReadAllBytes(file.FullName);
            return (Decode(bytes, file.Name), Convert.ToHexStringLower(SHA256.HashData(bytes)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SpecException($"{file.Name} cannot be read: {e.Message}");
        }
    }

    public static string Decode(byte[] bytes, string name)
    {
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException e)
        {
            throw new SpecException($"{name}: not valid UTF-8 at byte {e.Index}.");
        }
    }
}
