namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>Cases in which the same keyword means different things, by direction and by what it changes to.</summary>
public sealed class SeverityTests
{
    [Theory]
    [InlineData("""{ "maximum": 100 }""", """{ "maximum": 50 }""", "RequestLimitTightened")]
    [InlineData("""{ "maximum": 100 }""", """{ "maximum": 500 }""", "ConstraintChanged")]
    [InlineData("""{ "minimum": 1 }""", """{ "minimum": 5 }""", "RequestLimitTightened")]
    [InlineData("""{ "minimum": 1 }""", """{ "minimum": 0.5 }""", "ConstraintChanged")]
    [InlineData("""{ "maxLength": 9 }""", """{ }""", "ConstraintChanged")]
    [InlineData("""{ }""", """{ "maxLength": 9 }""", "RequestLimitTightened")]
    [InlineData("""{ "pattern": "a" }""", """{ "pattern": "b" }""", "RequestLimitTightened")]
    [InlineData("""{ "uniqueItems": true }""", """{ "uniqueItems": false }""", "ConstraintChanged")]
    [InlineData("""{ }""", """{ "readOnly": true }""", "RequestLimitTightened")]
    public void A_limit_breaks_only_where_it_refuses_more(string older, string newer, string rule)
    {
        const string parameter = """ "parameters": [{ "in": "query", "name": "a", "schema": SCHEMA }] """;

        Assert.Equal([rule], SchemaPair.CompareOperations(parameter.Replace("SCHEMA", older), parameter.Replace("SCHEMA", newer)).Select(finding => finding.Name));
        Assert.Equal(["ConstraintChanged"], SchemaPair.Compare(older, newer).Select(finding => finding.Name));
    }

    [Theory]
    [InlineData("""{ "type": "object", "properties": { "data": { "type": "object", "properties": { "a": { "type": "string" } } } } }""", "ResponsePropertyRemoved")]
    [InlineData("""{ "type": "object", "properties": { "data": { "type": "array", "items": { "type": "string" } } } }""", "ListShapeChanged")]
    [InlineData("""{ "type": "object", "properties": { "has_more": { "type": "boolean" } } }""", "ListShapeChanged")]
    public void Data_is_a_list_only_where_it_has_items(string schema, string rule) =>
        Assert.Equal([rule], SchemaPair.Compare(schema, """{ "type": "object" }""").Select(finding => finding.Name));

    [Fact]
    public void A_required_property_that_is_renamed_or_gone_is_told_once()
    {
        const string older = """{ "required": ["a"], "properties": { "a": { "type": "string" } } }""";

        Assert.Equal(["ResponsePropertyRenamed"], SchemaPair.Compare(older, older.Replace("\"a\"", "\"b\"")).Select(finding => finding.Name));
        Assert.Equal(["ResponsePropertyRemoved"], SchemaPair.Compare(older, "{}").Select(finding => finding.Name));
    }

    [Fact]
    public void A_question_that_leads_back_to_itself_ends()
    {
        const string older = """{ "A": { "properties": { "id": { "type": "string" }, "parent": { "$ref": "#/components/schemas/A" } } } }""";
        const string union = """{ "A": { "oneOf": [{ "$ref": "#/components/schemas/B" }, { "type": "string" }] }, "B": { "properties": { "a": { "$ref": "#/components/schemas/A" } } } }""";

        Assert.Equal(
            ["ResponsePropertyRemoved", "ResponsePropertyAdded"],
            SchemaPair.CompareComponents(older, older.Replace("parent", "above")).Select(finding => finding.Name));
        Assert.Equal([], SchemaPair.CompareComponents(union, union.Replace("/B\"", "/C\"").Replace("\"B\"", "\"C\"")));
        Assert.Equal(
            ["ResponseTypeChanged"],
            SchemaPair.CompareComponents(union, union.Replace("/B\"", "/C\"").Replace("\"B\"", "\"C\"").Replace("string", "integer"))
                .Select(finding => finding.Name).Distinct());
    }

    [Fact]
    public void A_kind_of_actor_is_no_type_of_event()
    {
        const string document =
            """
            { "openapi": "3.1.0", "paths": { "/organization/audit_logs": { "get": { "responses": { "200": { "content": { "application/json": { "schema":
              { "properties": { "type": { "enum": ["room.opened"VALUE] }, "actor": { "properties": { "type": { "enum": ["user", "key"VALUE] } } } } } } } } } } } } }
            """;

        Assert.Equal(
            ["AuditLogEventTypeAdded", "AuditLogEventTypeAdded"],
            SchemaPair.CompareDocuments(document.Replace("VALUE", ""), document.Replace("VALUE", """, "room.shut" """)).Select(finding => finding.Name));
        Assert.Equal(
            ["ResponseValueAdded", "ResponseValueAdded"],
            SchemaPair.CompareDocuments(document.Replace("VALUE", ""), document.Replace("VALUE", """, "robot" """)).Select(finding => finding.Name));
    }
}
