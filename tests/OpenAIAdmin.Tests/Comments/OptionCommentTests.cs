using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace OpenAIAdmin.Tests.Comments;

/// <summary>A wrong default in a comment is worse than none, so both are compared with a new instance.</summary>
public sealed class OptionCommentTests
{
    private const int MiB = 1024 * 1024;

    private static readonly Type[] Options = [.. typeof(OpenAIAdminClient).Assembly.GetExportedTypes()
        .Where(type => type.Name.EndsWith("Options", StringComparison.Ordinal))];

    [Fact]
    public void Every_option_names_the_default_that_a_new_instance_has()
    {
        Assert.Equal(5, Options.Length);
        Assert.Equal([], Options.SelectMany(WithoutDefault));
    }

    private static IEnumerable<string> WithoutDefault(Type type)
    {
        var options = Activator.CreateInstance(type);
        return from property in type.GetProperties()
               where property.CanWrite
               let expected = "Default: " + Text(property.GetValue(options))
               where !Regex.IsMatch(XmlComments.Of(property), Regex.Escape(expected) + @"(?!\w)")
               select $"{XmlComments.Name(property)} does not say \"{expected}\"";
    }

    private static string Text(object? value) => value switch
    {
        null => "null",
        bool flag => flag ? "true" : "false",
        TimeSpan { Seconds: 0 } time => Count(time.TotalMinutes, "minute"),
        TimeSpan time => Count(time.TotalSeconds, "second"),
        int number when number % MiB == 0 => FormattableString.Invariant($"{number / MiB} MiB"),
        TimeProvider time when time == TimeProvider.System => "the system's",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Count(double number, string unit) => FormattableString.Invariant($"{number} {unit}") + (number == 1 ? "" : "s");
}
