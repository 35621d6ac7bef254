using System.Collections;
using System.Reflection;
using Microsoft.Kiota.Abstractions.Serialization;

namespace OpenAIAdmin.Tests.Wire;

/// <summary>Looks at everything that a generated model holds.</summary>
internal static class MemberWalk
{
    /// <returns>The paths of all members that are null, and of all that were read as unknown although the document has them.</returns>
    public static IEnumerable<string> Gaps(object model, string path = "$")
    {
        var isFreeForm = ((IParsable)model).GetFieldDeserializers().Count == 0;
        foreach (var property in model.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var value = property.GetValue(model);
            var here = $"{path}.{property.Name}";
            if (property.Name == nameof(IAdditionalDataHolder.AdditionalData))
            {
                if (!isFreeForm && ((IDictionary<string, object>)value!).Count > 0) yield return $"{here}: {string.Join(", ", ((IDictionary<string, object>)value).Keys)}";
                continue;
            }

            if (value is null) yield return here;
            foreach (var gap in Inside(value, here)) yield return gap;
        }
    }

    private static IEnumerable<string> Inside(object? value, string path) => value switch
    {
        UntypedNode => [],
        IParsable model => Gaps(model, path),
        string => [],
        ICollection { Count: 0 } => [$"{path}: empty"],
        IEnumerable items => items.Cast<object>().SelectMany((item, index) => Inside(item, $"{path}[{index}]")),
        _ => [],
    };
}
