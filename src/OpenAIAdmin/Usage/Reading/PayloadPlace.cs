using System.Globalization;
using System.Text;

namespace OpenAIAdmin.Usage.Reading;

/// <summary>Where in the payload the reader is; turns what went wrong into an exception that names the place.</summary>
internal sealed class PayloadPlace
{
    internal const int None = -1;

    /// <summary>Bytes of the payload before the first byte of the text at hand.</summary>
    internal long Offset { get; set; }

    /// <summary>Index of the bucket in the page; none where a bucket is read by itself.</summary>
    internal int Bucket { get; set; } = None;

    /// <summary>Index of the result in its bucket.</summary>
    internal int Result { get; set; } = None;

    internal UsagePayloadException Error(int position, string member, string message) =>
        new(message, Path(member), Offset + position);

    private string Path(string member)
    {
        StringBuilder path = new();
        if (Bucket != None)
        {
            path.Append("data[").Append(Bucket.ToString(CultureInfo.InvariantCulture)).Append(']');
        }

        if (Result != None)
        {
            path.Append(path.Length > 0 ? "." : "").Append("results[").Append(Result.ToString(CultureInfo.InvariantCulture)).Append(']');
        }

        if (member.Length > 0)
        {
            path.Append(path.Length > 0 ? "." : "").Append(member);
        }

        return path.ToString();
    }
}
