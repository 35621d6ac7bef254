using OpenAIAdmin.SpecTool.ClientDeclarations;
using OpenAIAdmin.SpecTool.Partial;
using OpenAIAdmin.SpecTool.Reporting;
using OpenAIAdmin.SpecTool.Rules;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>A small client of our own in the form of the official one, and the upstream document that it was made from.</summary>
internal static class SmallClient
{
    public const string Upstream =
        """
        { "paths": {
            "/organization/lamps": {
              "get": { "responses": { "200": { "content": { "application/json": { "schema": { "type": "object", "properties": {
                "object": { "const": "list" }, "data": { "type": "array", "items": { "$ref": "#/components/schemas/Lamp" } } } } } } } } },
              "post": { "responses": { "200": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Lamp" } } } } } } },
            "/organization/lamps/{id}": {
              "delete": { "responses": { "200": { "content": { "application/json": { "schema": { "type": "object", "properties": {
                "object": { "type": "string", "enum": ["organization.lamp.deleted"] } } } } } } } } },
            "/organization/lamps/switch": {
              "post": { "responses": { "200": { "content": { "application/json": { "schema": { "type": "object", "properties": {
                "object": { "const": "list" }, "data": { "type": "array", "items": { "$ref": "#/components/schemas/Lamp" } } } } } } } } } },
            "/organization/usage/lifts": { "get": { "responses": { "200": { "$ref": "#/components/responses/Usage" } } } },
            "/organization/usage/stairs": { "get": { "responses": { "200": { "$ref": "#/components/responses/Usage" } } } } },
          "components": {
            "responses": { "Usage": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Usage" } } } } },
            "schemas": {
              "Lamp": { "type": "object", "properties": { "object": { "const": "organization.lamp" }, "next": { "$ref": "#/components/schemas/Lamp" } } },
              "Usage": { "type": "object", "properties": { "object": { "const": "page" }, "results": { "type": "array", "items": { "oneOf": [
                { "type": "object", "properties": { "object": { "const": "organization.usage.lifts.result" } } },
                { "type": "object", "properties": { "object": { "const": "organization.usage.stairs.result" } } }] } } } } } } }
        """;

    private const string Lamps = "resources/admin/organization/lamps";
    private const string Usage = "resources/admin/organization/usage/usage";

    public static Dictionary<string, string> Files { get; } = new()
    {
        [Lamps + ".js"] =
            """
            "use strict";
            class Lamps extends resource_1.APIResource {
                /**
                 * Makes a lamp: `this.lamps.create()`.
                 */
                create(body, options) {
                    return this._client.post('/organization/lamps', { body, ...options });
                }
                list(query = {}, options) {
                    return this._client.getAPIList('/organization/lamps', (pagination_1.CursorPage), { query, ...options });
                }
                delete(lampID, options) {
                    return this._client.delete((0, path_1.path) `/organization/lamps/${lampID}`, options);
                }
                switch(body, options) {
                    return this._client.getAPIList('/organization/lamps/switch', (pagination_1.Page), {
                        body,
                        method: 'post',
                        ...options,
                    });
                }
            }
            """,
        [Lamps + ".d.ts"] =
            """
            import { APIResource } from "../../../core/resource.js";
            import * as Shared from "../../shared.js";
            export declare class Lamps extends APIResource {
                parts: Shared.Parts;
                create(body: LampCreateParams, options?: { [K in 'a' | 'b']?: never }): APIPromise<Lamp>;
                list(query?: LampListParams, options?: RequestOptions): PagePromise<LampsPage, Lamp>;
                list(options?: RequestOptions): PagePromise<LampsPage, Lamp>;
                delete(lampID: string, options?: RequestOptions): APIPromise<Lamp.Deleted>;
                switch(body: LampSwitchParams, options?: RequestOptions): PagePromise<LampsPage, Lamp>;
            }
            export type LampsPage = CursorPage<Lamp>;
            export interface Lamp extends Shared.Named {
                /** Not the `object: 'of desire'`. */
                'object': 'organization.lamp';
                next?: Lamp | null;
                colour: 'red' | 'blue';
            }
            export declare namespace Lamp {
                interface Deleted {
                    object: 'organization.lamp.deleted';
                }
            }
            """,
        ["resources/shared.d.ts"] = "export interface Named {\n    name: string;\n}\n",
        [Usage + ".js"] =
            """
            class Usage extends resource_1.APIResource {
                lifts(query, options) {
                    return this._client.get('/organization/usage/lifts', { query, ...options });
                }
                stairs(query, options) {
                    return this._client.get('/organization/usage/stairs', { query, ...options });
                }
            }
            """,
        [Usage + ".d.ts"] =
            """
            import { UsageResponse } from './types.js';
            export declare class Usage extends APIResource {
                lifts(query: UsageParams): APIPromise<UsageResponse>;
                stairs(query: UsageParams): APIPromise<UsageResponse>;
            }
            """,
        ["resources/admin/organization/usage/types.d.ts"] =
            """
            export interface UsageResponse {
                object: 'page';
                results: Array<UsageResponse.Lifts | UsageResponse.Stairs>;
            }
            export declare namespace UsageResponse {
                interface Lifts {
                    object: 'organization.usage.lifts.result';
                }
                interface Stairs {
                    object: 'organization.usage.stairs.result';
                }
            }
            """,
        ["resources/radio.js"] = "class Radio {\n    play(path) {\n        return this._client.get(path);\n    }\n    stop() {\n        return this._client.post('/radio');\n    }\n}\n",
    };

    public static IReadOnlyDictionary<string, string> With(params (string File, string Old, string New)[] changes)
    {
        var files = new Dictionary<string, string>(Files);
        foreach (var (file, old, @new) in changes)
        {
            var name = files.Keys.Single(key => key.EndsWith(file, StringComparison.Ordinal));
            Assert.Contains(old, files[name]);
            files[name] = files[name].Replace(old, @new);
        }

        return files;
    }

    public static Report Report(IReadOnlyDictionary<string, string> files, string? additions = null, string? accepted = null)
    {
        var input = ReviewedSpec.Input with
        {
            ReviewedUpstream = Upstream,
            Additions = additions is null ? new Dictionary<string, string>() : new Dictionary<string, string> { ["additions/lamps.json"] = additions },
        };
        return PartialGate.Run(input, accepted, ClientPackageReader.Read(files, "lamps.tgz"), ChangedUpstream.Today);
    }

    public static IReadOnlyList<GateFinding> Findings(params (string File, string Old, string New)[] changes) =>
        [.. Report(With(changes)).Findings.Select(reported => reported.Finding)];
}
