using OpenAIAdmin.SpecTool.Normalising;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class InlineSchemasAreNamedTests
{
    private const string Inner = """{ "type": "object", "properties": { "id": { "type": "string" } } }""";
    private const string Body = "/paths/~1things/post/requestBody/content/application~1json/schema";

    [Fact]
    public void An_inline_object_is_called_after_its_holder_and_member() => Rule<InlineSchemasAreNamed>.Turns(
        TinyDocument.Of(Holding("api_key.created", Inner)),
        TinyDocument.Of(Holding("api_key.created", Ref("AuditLogApiKeyCreated"), ("AuditLogApiKeyCreated", Inner))));

    [Fact]
    public void The_items_of_a_list_are_called_item_at_every_level() => Rule<InlineSchemasAreNamed>.Turns(
        TinyDocument.Of(Holding("rows", List(List(Inner)))),
        TinyDocument.Of(Holding("rows", List(List(Ref("AuditLogRowsItemItem"))), ("AuditLogRowsItemItem", Inner))));

    [Fact]
    public void An_inline_enum_is_named_like_an_object() => Rule<InlineSchemasAreNamed>.Turns(
        TinyDocument.Of(Holding("role", """{ "type": "string", "enum": ["a", "b"] }""")),
        TinyDocument.Of(
            Holding("role", Ref("AuditLogRole"), ("AuditLogRole", """{ "type": "string", "enum": ["a", "b"] }"""))));

    [Fact]
    public void What_stands_deeper_is_called_after_its_new_holder() => Rule<InlineSchemasAreNamed>.Turns(
        TinyDocument.Of(Holding("outer", Object("middle", Object("inner", Inner)))),
        TinyDocument.Of(Holding(
            "outer",
            Ref("AuditLogOuter"),
            ("AuditLogOuter", Object("middle", Ref("AuditLogOuterMiddle"))),
            ("AuditLogOuterMiddle", Object("inner", Ref("AuditLogOuterMiddleInner"))),
            ("AuditLogOuterMiddleInner", Inner))));

    [Fact]
    public void The_table_names_what_should_be_called_otherwise() => Rule<InlineSchemasAreNamed>.Turns(
        TinyDocument.Of(Holding("outer", Object("inner", Inner))),
        TinyDocument.Of(Holding("outer", Ref("Wrap"), ("Wrap", Object("inner", Ref("Core"))), ("Core", Inner))),
        names: """
            {
              "inline": {
                "/components/schemas/AuditLog/properties/outer": "Wrap",
                "/components/schemas/Wrap/properties/inner": "Core"
              }
            }
            """);

    [Fact]
    public void Body_and_what_stands_deeper_in_it_need_one_name_only() => Rule<InlineSchemasAreNamed>.Turns(
        TinyDocument.Of(body: Object("inner", List(Inner))),
        TinyDocument.Of(
            $$"""
            {
              "MakeThing": {{Object("inner", List(Ref("MakeThingInnerItem")))}},
              "MakeThingInnerItem": {{Inner}}
            }
            """,
            body: Ref("MakeThing")),
        names: $$"""{ "inline": { "{{Body}}": "MakeThing" } }""");

    [Fact]
    public void A_parameter_takes_its_name_from_the_table() => Rule<InlineSchemasAreNamed>.Turns(
        Places.Parameter("""{ "type": "array", "items": { "type": "string", "enum": ["a", "b"] } }"""),
        TinyDocument.Of(
            """{ "Field": { "type": "string", "enum": ["a", "b"] } }""",
            parameters: $$"""
                [{ "in": "query", "name": "p", "required": true, "schema": {{List(Ref("Field"))}} }]
                """),
        names: """{ "inline": { "/paths/~1things/post/parameters/query:p/schema/items": "Field" } }""");

    [Fact]
    public void Lists_strings_and_references_stay_inline() => Rule<InlineSchemasAreNamed>.Leaves(TinyDocument.Of(
        Holding("list", List("""{ "type": ["string", "null"] }""")),
        parameters: """[{ "in": "query", "name": "p", "schema": { "type": "string" } }]""",
        body: Ref("AuditLog"),
        answer: List(Ref("AuditLog"))));

    private static string Holding(string member, string schema, params (string Name, string Schema)[] more) =>
        $$"""{ "AuditLog": {{Object(member, schema)}}{{string.Concat(more.Select(m => $", \"{m.Name}\": {m.Schema}"))}} }""";

    private static string Object(string member, string schema) =>
        $$"""{ "type": "object", "properties": { "{{member}}": {{schema}} } }""";

    private static string List(string items) => $$"""{ "type": "array", "items": {{items}} }""";

    private static string Ref(string name) => $$"""{ "$ref": "#/components/schemas/{{name}}" }""";
}
