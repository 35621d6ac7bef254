namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>A small document that uses nearly every kind of part, and says null in every way.</summary>
internal static class RichDocument
{
    public const string Json =
        """
        {
          "openapi": "3.1.0",
          "info": { "title": "Rich", "version": "1" },
          "security": [{ "Key": [] }],
          "servers": [{ "url": "https://{place}.example.com", "variables": { "place": { "default": "here", "enum": ["here", "there"] } } }],
          "paths": {
            "/organization/rooms/{room_id}": {
              "summary": "Rooms",
              "parameters": [{ "$ref": "#/components/parameters/room" }],
              "post": {
                "operationId": "changeRoom", "tags": ["Rooms"], "description": "Changes it", "deprecated": true,
                "security": [{ "Flow": ["write"] }, {}],
                "servers": [{ "url": "https://rooms.example.com", "description": "Elsewhere" }],
                "parameters": [
                  { "in": "query", "name": "limit", "description": "How many", "schema": { "type": "integer", "default": 20, "minimum": 1, "maximum": 100 } },
                  { "in": "query", "name": "group_by", "style": "form", "explode": false, "schema": { "type": "array", "items": { "$ref": "#/components/schemas/Field" } } },
                  { "in": "header", "name": "X-Mode", "required": true, "content": { "text/plain": { "schema": { "type": "string" }, "example": "fast" } } }
                ],
                "requestBody": { "required": true, "content": { "multipart/form-data": {
                  "schema": { "type": "object", "required": ["file"], "properties": { "file": { "type": "string", "format": "binary" }, "note": { "$ref": "#/components/schemas/Note" } } },
                  "encoding": { "file": { "contentType": "image/png", "headers": { "X-Size": { "schema": { "type": "integer" } } } } } } } },
                "responses": {
                  "200": {
                    "description": "The room",
                    "headers": { "X-Left": { "description": "Calls left", "schema": { "type": "integer", "example": 3 } } },
                    "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Room" }, "examples": { "one": { "value": { "id": "r" } } } } },
                    "links": { "next": { "operationId": "changeRoom", "parameters": { "room_id": "$response.body#/next" }, "server": { "url": "https://next.example.com" } } }
                  },
                  "4XX": { "description": "No", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Note" } } } }
                },
                "callbacks": { "moved": { "{$request.body#/url}": { "post": { "responses": { "204": { "description": "Heard" } } } } } }
              }
            },
            "/organization/usage/lifts": { "get": { "responses": { "200": { "description": "Usage", "content": { "application/json": { "schema": {
              "type": "object", "required": ["data", "has_more"], "properties": {
                "has_more": { "type": "boolean" }, "next_page": { "type": ["string", "null"] },
                "data": { "type": "array", "items": { "oneOf": [{ "$ref": "#/components/schemas/Lifts" }, { "$ref": "#/components/schemas/Doors" }],
                  "discriminator": { "propertyName": "object" } } } } } } } } } } }
          },
          "components": {
            "parameters": { "room": { "in": "path", "name": "room_id", "required": true, "schema": { "type": "string", "pattern": "^r" } } },
            "schemas": {
              "Field": { "type": "string", "enum": ["floor", "wing", "1"], "title": "Field" },
              "Note": { "anyOf": [{ "type": "string", "maxLength": 80 }, { "type": "object", "additionalProperties": { "type": "string" } }], "description": "Words" },
              "Room": {
                "type": "object", "required": ["id", "kind"], "description": "A room",
                "properties": {
                  "id": { "type": "string", "description": "Its id" },
                  "kind": { "const": "room" },
                  "title": { "type": "string", "nullable": true },
                  "description": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
                  "x-area": { "type": "number", "format": "double", "default": 1.5 },
                  "above": { "anyOf": [{ "$ref": "#/components/schemas/Room" }, { "type": "null" }] },
                  "below": { "allOf": [{ "$ref": "#/components/schemas/Room" }], "nullable": true },
                  "note": { "$ref": "#/components/schemas/Note", "deprecated": true },
                  "fields": { "type": "array", "uniqueItems": true, "items": { "$ref": "#/components/schemas/Field" }, "example": ["floor"] },
                  "shape": { "allOf": [{ "type": "object", "properties": { "sides": { "type": "integer" } } }, { "not": { "required": ["round"] } }] },
                  "rest": { "type": "object", "additionalProperties": false, "patternProperties": { "^x-": { "type": "integer" } } }
                }
              },
              "Lifts": { "type": "object", "required": ["object"], "properties": {
                "object": { "type": "string", "enum": ["organization.usage.lifts.result"] }, "rides": { "type": "integer", "description": "How often" } } },
              "Doors": { "type": "object", "required": ["object"], "properties": {
                "object": { "type": "string", "enum": ["organization.usage.doors.result"] }, "passes": { "type": "integer" }, "project_id": { "type": ["string", "null"] } } }
            },
            "securitySchemes": {
              "Key": { "type": "http", "scheme": "bearer", "description": "A key" },
              "Flow": { "type": "oauth2", "flows": { "implicit": { "authorizationUrl": "https://example.com", "scopes": { "write": "To write", "read": "To read" } } } }
            }
          }
        }
        """;
}
