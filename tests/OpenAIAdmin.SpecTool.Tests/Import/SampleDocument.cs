using System.Text.Json.Nodes;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>A small document with an admin surface and things around it, once as JSON and once as YAML.</summary>
internal static class SampleDocument
{
    public const string Json =
        """
        {
          "openapi": "3.1.0",
          "info": { "title": "Sample", "version": "7" },
          "servers": [{ "url": "https://api.example.com" }],
          "security": [{ "PlainKey": [] }],
          "tags": [{ "name": "Desks" }],
          "paths": {
            "/chairs": {
              "get": { "responses": { "200": { "$ref": "#/components/responses/Chairs" } } }
            },
            "/projectsfoo": {
              "get": { "responses": {} }
            },
            "/organization/desks/{desk_id}": {
              "parameters": [
                { "in": "path", "name": "desk_id", "required": true, "schema": { "type": "string" } },
                { "in": "query", "name": "limit", "schema": { "type": "string" } }
              ],
              "get": {
                "operationId": "readDesk",
                "summary": "Look at one desk",
                "tags": ["Desks"],
                "security": [{ "DeskKey": [] }],
                "parameters": [
                  { "in": "query", "name": "limit", "schema": { "type": "integer", "default": 20, "minimum": 1.10 } }
                ],
                "responses": {
                  "200": {
                    "description": "One desk",
                    "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Desk" } } }
                  },
                  "429": { "$ref": "#/components/responses/Slow" }
                }
              },
              "delete": { "responses": { "default": { "description": "Gone" } } }
            },
            "/projects": {
              "post": {
                "requestBody": { "$ref": "#/components/requestBodies/NewProject" },
                "responses": {}
              }
            }
          },
          "components": {
            "schemas": {
              "Desk": {
                "type": "object",
                "title": "Desk",
                "description": "A table to work at",
                "required": ["title", "legs"],
                "properties": {
                  "title": { "type": "string", "description": "What it is called" },
                  "description": { "type": ["string", "null"], "example": "by the window" },
                  "tags": { "type": "array", "items": { "type": "string" } },
                  "legs": { "$ref": "#/components/schemas/Leg" },
                  "x-colour": { "enum": ["red", "blue", null, 3] }
                },
                "x-internal": true
              },
              "Leg": {
                "oneOf": [{ "type": "object" }],
                "discriminator": {
                  "propertyName": "kind",
                  "mapping": { "wood": "#/components/schemas/WoodenLeg", "steel": "SteelLeg" }
                }
              },
              "WoodenLeg": { "type": "object", "default": { "title": "oak", "x-rings": 40, "example": 1 } },
              "SteelLeg": { "const": "yes" },
              "Chair": { "type": "object" }
            },
            "responses": {
              "Slow": { "description": "Too fast", "headers": { "Retry-After": { "$ref": "#/components/headers/Wait" } } },
              "Chairs": { "description": "Chairs", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Chair" } } } }
            },
            "headers": { "Wait": { "schema": { "type": "integer" } }, "Unused": { "schema": { "type": "integer" } } },
            "requestBodies": { "NewProject": { "content": { "application/json": { "schema": { "type": "object" } } } } },
            "securitySchemes": {
              "DeskKey": { "type": "http", "scheme": "bearer" },
              "PlainKey": { "type": "http", "scheme": "basic" },
              "OtherKey": { "type": "http", "scheme": "digest" }
            }
          }
        }
        """;

    public const string Yaml =
        """
        # The same document: other order, other quotes, anchors.
        openapi: 3.1.0
        info: {title: Sample, version: '7'}
        servers:
        - url: https://api.example.com
        security:
        - PlainKey: []
        tags:
        - name: Desks
        components:
          securitySchemes:
            OtherKey: {type: http, scheme: digest}
            PlainKey: {type: http, scheme: basic}
            DeskKey: {type: http, scheme: bearer}
          requestBodies:
            NewProject:
              content:
                application/json:
                  schema: &anyObject
                    type: object
          headers:
            Wait: &number {schema: {type: integer}}
            Unused: *number
          responses:
            Slow:
              description: >
                Too fast
              headers:
                Retry-After:
                  $ref: '#/components/headers/Wait'
            Chairs:
              description: Chairs
              content:
                application/json:
                  schema:
                    $ref: '#/components/schemas/Chair'
          schemas:
            Chair: *anyObject
            SteelLeg: {const: "yes"}
            WoodenLeg:
              <<: *anyObject
              default: {title: oak, x-rings: 40, example: 1}
            Leg:
              oneOf:
              - *anyObject
              discriminator:
                propertyName: kind
                mapping:
                  wood: '#/components/schemas/WoodenLeg'
                  steel: SteelLeg
            Desk:
              type: object
              title: Desk
              description: |
                A table
                to work at
              required: [legs, title]
              properties:
                title: {type: string, description: What it is called}
                description:
                  type: [string, 'null']
                  example: by the window
                tags:
                  type: array
                  items:
                    type: string
                legs:
                  $ref: "#/components/schemas/Leg"
                x-colour:
                  enum: [blue, red, 3, null]
              x-internal: true
        paths:
          /projects:
            post:
              requestBody: {$ref: '#/components/requestBodies/NewProject'}
              responses: {}
          /projectsfoo:
            get: {responses: {}}
          /chairs:
            get:
              responses:
                200: {$ref: '#/components/responses/Chairs'}
          /organization/desks/{desk_id}:
            parameters:
            - {name: desk_id, in: path, required: true, schema: {type: string}}
            - {name: limit, in: query, schema: {type: string}}
            delete:
              responses:
                default: {description: Gone}
            get:
              operationId: readDesk
              summary: Look at one desk
              tags: [Desks]
              security:
              - DeskKey: []
              parameters:
              - in: query
                name: limit
                schema:
                  type: integer
                  default: 20
                  minimum: 1.10
              responses:
                200:
                  description: One desk
                  content:
                    application/json:
                      schema:
                        $ref: '#/components/schemas/Desk'
                429:
                  $ref: '#/components/responses/Slow'

        """;

    public static JsonObject Parse() => JsonNode.Parse(Json)!.AsObject();
}
