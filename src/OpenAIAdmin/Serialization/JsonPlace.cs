using System.Globalization;
using System.Text;
using System.Text.Json;

namespace OpenAIAdmin.Serialization;

/// <summary>Where a value stands in a payload. Spelled out only when something is wrong with it.</summary>
internal sealed class JsonPlace
{
    public static readonly JsonPlace Root = new(parent: null, member: null, index: 0);

    private readonly JsonPlace? _parent;
    private readonly string? _member;
    private readonly int _index;

    private JsonPlace(JsonPlace? parent, string? member, int index) => (_parent, _member, _index) = (parent, member, index);

    public JsonPlace Member(string name) => new(this, name, index: 0);

    public JsonPlace Item(int index) => new(this, member: null, index);

    /// <summary>For example <c>data[3].results[17].amount.value</c>; empty for the payload as a whole.</summary>
    public override string ToString()
    {
        var path = new StringBuilder();
        Append(path);
        return path.ToString();
    }

    public JsonException Error(string problem)
    {
        var path = ToString();
        return new JsonException($"{(path.Length == 0 ? "The payload" : path)}: {problem}.", path, lineNumber: null, bytePositionInLine: null);
    }

    private void Append(StringBuilder path)
    {
        if (_parent is null) return;
        _parent.Append(path);
        if (_member is null) path.Append('[').Append(_index.ToString(CultureInfo.InvariantCulture)).Append(']');
        else path.Append(path.Length == 0 ? "" : ".").Append(_member);
    }
}
