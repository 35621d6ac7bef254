namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>What the inputs of <see cref="SmallSpec"/> give.</summary>
internal static class SmallDocument
{
    public const string Json = $$"""
        {
          "openapi": "3.1.1",
          "info": { "title": "OpenAI Administration API", "version": "2026-08-21" },
          "servers": [{ "url": "https://example.com" }],
          "security": [{ "Key": [] }],
          "paths": {
            "/tags": {
              "description": "Tags.",
              "post": {
                "description": "Tags. Operation: `POST /tags`.",
                "requestBody": {
                  "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Tag" } } }
                },
                "responses": { "200": { "description": "Done." }, {{Errors}} },
                "summary": "Tags."
              }
            },
            "/usage": {
              "description": "Usage.",
              "get": {
                "description": "Usage. Operation: `GET /usage`.",
                "parameters": [
                  { "description": "p", "in": "query", "name": "at[gt]", "schema": {{Int64}} },
                  { "description": "p", "in": "query", "name": "at[lt]", "schema": {{Int64}} },
                  {
                    "description": "p", "in": "query", "name": "width",
                    "schema": { "$ref": "#/components/schemas/Width" }, "x-default": "1d"
                  }
                ],
                "responses": {
                  "200": {
                    "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Page" } } },
                    "description": "Done."
                  },
                  {{Errors}}
                },
                "summary": "Usage."
              }
            }
          },
          "components": { "schemas": { {{ErrorSchemas}}, {{Schemas}} } }
        }
        """;

    private const string Int64 = """{ "format": "int64", "type": "integer" }""";
    private const string MaybeText = """{ "description": "m", "type": ["string", "null"] }""";

    private const string Error = """
        "content": { "application/json": { "schema": { "$ref": "#/components/schemas/AdminApiError" } } }
        """;

    private const string Errors =
        $$""" "4XX": { {{Error}}, "description": "Refused." }, "5XX": { {{Error}}, "description": "Failed." } """;

    private const string ErrorSchemas = $$"""
        "AdminApiError": {
          "description": "d",
          "properties": { "error": { "$ref": "#/components/schemas/AdminApiErrorDetail" } },
          "required": ["error"],
          "type": "object"
        },
        "AdminApiErrorDetail": {
          "description": "d",
          "properties": {
            "code": {{MaybeText}},
            "message": { "description": "m", "type": "string" },
            "param": {{MaybeText}}, "type": {{MaybeText}}
          },
          "type": "object"
        }
        """;

    private const string Schemas = """
        "Files": {
          "allOf": [
            { "$ref": "#/components/schemas/WireResult" },
            {
              "properties": { "count": { "description": "m", "format": "int64", "type": "integer" } },
              "type": "object"
            }
          ],
          "description": "d", "x-since": "0.1"
        },
        "Page": {
          "description": "d",
          "properties": {
            "rows": { "description": "m", "items": { "$ref": "#/components/schemas/WireResult" }, "type": "array" },
            "state": {
              "description": "m",
              "type": "string",
              "x-known-values": {
                "name": "PageState",
                "values": [{ "description": "v", "value": "off" }, { "description": "v", "value": "on" }]
              }
            }
          },
          "type": "object"
        },
        "Tag": {
          "description": "d", "properties": { "colour": { "$ref": "#/components/schemas/TagColour" } }, "type": "object"
        },
        "TagColour": {
          "description": "d", "enum": ["blue", "red"], "type": "string",
          "x-ms-enum": {
            "modelAsString": false, "name": "TagColour",
            "values": [
              { "description": "v", "name": "Blue", "value": "blue" }, { "description": "v", "name": "Red", "value": "red" }
            ]
          }
        },
        "Width": {
          "description": "d", "enum": ["1d", "1m"], "type": "string",
          "x-ms-enum": {
            "modelAsString": false, "name": "Width",
            "values": [
              { "description": "v", "name": "OneDay", "value": "1d" },
              { "description": "v", "name": "OneMinute", "value": "1m" }
            ]
          }
        },
        "WireCosts": {
          "allOf": [
            { "$ref": "#/components/schemas/WireResult" },
            {
              "properties": { "amount": { "description": "m", "format": "decimal", "type": ["number", "null"] } },
              "required": [],
              "type": "object"
            }
          ],
          "description": "d", "x-since": "0.1"
        },
        "WireResult": {
          "description": "d",
          "discriminator": {
            "mapping": { "costs": "#/components/schemas/WireCosts", "files": "#/components/schemas/Files" },
            "propertyName": "object"
          },
          "properties": { "object": { "description": "m", "type": "string" } },
          "required": ["object"],
          "type": "object",
          "x-union": "My.Result"
        }
        """;
}
