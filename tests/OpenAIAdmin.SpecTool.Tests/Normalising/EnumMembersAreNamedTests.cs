using OpenAIAdmin.SpecTool.Normalising;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class EnumMembersAreNamedTests
{
    [Fact]
    public void Members_get_the_name_of_the_table_or_one_made_of_the_value() => Rule<EnumMembersAreNamed>.Turns(
        TinyDocument.Of("""{ "BucketWidth": { "type": "string", "enum": ["1d", "1m", "as_needed"] } }"""),
        TinyDocument.Of("""
            {
              "BucketWidth": {
                "type": "string",
                "enum": ["1d", "1m", "as_needed"],
                "x-ms-enum": {
                  "name": "BucketWidth",
                  "modelAsString": false,
                  "values": [
                    { "value": "1d", "name": "OneDay" },
                    { "value": "1m", "name": "Minute" },
                    { "value": "as_needed", "name": "AsNeeded" }
                  ]
                }
              }
            }
            """),
        names: """{ "members": { "*": { "1d": "OneDay", "1m": "OneMinute" }, "BucketWidth": { "1m": "Minute" } } }""");

    [Fact]
    public void A_value_that_begins_with_a_digit_needs_a_name() => Rule<EnumMembersAreNamed>.Finds(
        TinyDocument.Of("""{ "BucketWidth": { "type": "string", "enum": ["1d", "all"] } }"""),
        names: "{}",
        "names.json: members: BucketWidth: Give a C# name to `1d`.");

    [Fact]
    public void Two_values_with_one_name_need_others() => Rule<EnumMembersAreNamed>.Finds(
        TinyDocument.Of("""{ "Scope": { "type": "string", "enum": ["api_read", "api.read", "write"] } }"""),
        names: "{}",
        "names.json: members: Scope: Give a C# name to `api_read`, `api.read`.");

    [Fact]
    public void All_enums_are_reported_at_once() => Rule<EnumMembersAreNamed>.Finds(
        TinyDocument.Of("""{ "A": { "enum": ["1"] }, "B": { "enum": ["2", "x-y", "x_y"] } }"""),
        names: "{}",
        "names.json: members: A: Give a C# name to `1`.",
        "names.json: members: B: Give a C# name to `2`.",
        "names.json: members: B: Give a C# name to `x-y`, `x_y`.");

    [Fact]
    public void Other_components_stay() => Rule<EnumMembersAreNamed>.Leaves(TinyDocument.Of("""
        {
          "Constant": { "type": "string", "const": "a" },
          "Known": { "type": "string", "x-known-values": ["a"] },
          "Object": { "type": "object", "properties": { "enum": { "type": "string" } } }
        }
        """));
}
