using OpenAIAdmin.SpecTool.Deriving;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>A whole set of inputs in small: one of everything that <c>spec/</c> holds, and nothing wrong in it.</summary>
internal static class SmallSpec
{
    public const string Upstream = """
        {
          "components": {
            "schemas": {
              "Costs": {
                "properties": {
                  "amount": { "anyOf": [{ "type": "number" }, { "type": "null" }] },
                  "object": { "enum": ["costs"], "type": "string" }
                },
                "required": ["object"],
                "type": "object"
              },
              "Files": {
                "properties": { "count": { "type": "integer" }, "object": { "enum": ["files"], "type": "string" } },
                "type": "object"
              },
              "Page": {
                "properties": {
                  "rows": {
                    "items": {
                      "discriminator": { "propertyName": "object" },
                      "oneOf": [{ "$ref": "#/components/schemas/Costs" }, { "$ref": "#/components/schemas/Files" }]
                    },
                    "type": "array"
                  },
                  "state": { "enum": ["off", "on"], "type": "string" }
                },
                "type": "object"
              },
              "Unreachable": { "type": "object" }
            }
          },
          "paths": {
            "/usage": {
              "get": {
                "parameters": [
                  {
                    "in": "query",
                    "name": "at",
                    "schema": {
                      "properties": {
                        "gt": { "anyOf": [{ "type": "integer" }, { "type": "null" }] },
                        "lt": { "type": "integer" }
                      },
                      "type": "object"
                    }
                  },
                  { "in": "query", "name": "width", "schema": { "default": "1d", "enum": ["1d", "1m"], "type": "string" } }
                ],
                "responses": {
                  "200": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Page" } } } }
                }
              }
            }
          },
          "security": [{ "Key": [] }]
        }
        """;

    public const string Addition = """
        {
          "source": "s",
          "paths": {
            "/tags": {
              "post": {
                "requestBody": {
                  "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Tag" } } }
                },
                "responses": { "200": {} }
              }
            }
          },
          "schemas": { "Tag": { "type": "object", "properties": { "colour": { "type": "string", "enum": ["red", "blue"] } } } }
        }
        """;

    public const string Patches =
        """{ "patches": [{ "at": "/servers", "was": null, "is": [{ "url": "https://example.com" }], "why": "w" }] }""";

    public const string Names = """
        {
          "components": { "Costs": "WireCosts" },
          "inline": {
            "/components/schemas/Page/properties/rows/items": "WireResult",
            "/paths/~1usage/get/parameters/query:width/schema": "Width"
          },
          "members": { "*": { "1d": "OneDay", "1m": "OneMinute" } },
          "unions": { "WireResult": { "type": "My.Result", "since": { "costs": "0.1", "files": "0.1" } } }
        }
        """;

    public const string Provenance = """{ "date": "2026-08-21" }""";

    public static IReadOnlyDictionary<string, string> Words { get; } = new Dictionary<string, string>
    {
        ["words/operations.json"] = """{ "GET /usage": { "summary": "Usage." }, "POST /tags": { "summary": "Tags." } }""",
        ["words/paths.json"] = """{ "/usage": "Usage.", "/tags": "Tags." }""",
        ["words/responses.json"] = """{ "200": "Done.", "4XX": "Refused.", "5XX": "Failed." }""",
        ["words/schemas.json"] = """
            {
              "AdminApiError": "d", "AdminApiErrorDetail": "d", "Files": "d", "Page": "d", "Tag": "d", "TagColour": "d",
              "Width": "d", "WireCosts": "d", "WireResult": "d"
            }
            """,
        ["words/parameters.json"] = """{ "*": { "at[gt]": "p", "at[lt]": "p", "width": "p" } }""",
        ["words/members.json"] = """
            {
              "*": {
                "amount": "m", "code": "m", "count": "m", "rows": "m", "message": "m", "object": "m", "param": "m",
                "state": "m", "type": "m"
              }
            }
            """,
        ["words/values.json"] = """{ "*": { "1d": "v", "1m": "v", "blue": "v", "off": "v", "on": "v", "red": "v" } }""",
    };

    public static DerivationInput Input { get; } = new(
        Upstream, Provenance, new Dictionary<string, string> { ["additions/tags.json"] = Addition }, Patches, Names, Words);

    public static DerivationInput With(this DerivationInput input, string words, string text) =>
        input with { Words = input.Words.ToDictionary(w => w.Key, w => w.Key == $"words/{words}.json" ? text : w.Value) };
}
