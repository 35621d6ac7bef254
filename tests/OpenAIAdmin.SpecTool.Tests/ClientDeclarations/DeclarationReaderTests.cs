using OpenAIAdmin.SpecTool.ClientDeclarations;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class DeclarationReaderTests
{
    [Theory]
    [InlineData("export interface A { } interface B { }", "A B")]
    [InlineData("declare interface A { }", "A")]
    [InlineData("default interface A { }", "A")]
    [InlineData("abstract interface A { }", "A")]
    [InlineData("type A = { object: 'a'; }; type B = A", "A B")]
    [InlineData("type { A } from './a.js'; interface B { }", "B")]
    [InlineData("export {}\ninterface B { }", "B")]
    [InlineData("const a: { b: C; }; interface B { }", "B")]
    [InlineData("namespace N { type A = B; } interface C { }", "N.A C")]
    [InlineData("module M { interface A { } }", "M.A")]
    [InlineData("interface A { sign: '{'; } interface B { sign: '}'; }", "A B")]
    [InlineData("interface A { } type", "A")]
    [InlineData("", "")]
    public void What_a_file_declares_is_read(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Read(text).Declarations.Keys));

    [Theory]
    [InlineData("class C { get(): A; put(b: { c: D; }): E[] }", "get: A, put: E [ ]")]
    [InlineData("export {} class C { get(a: B); put(): A; }", "put: A")]
    [InlineData("class C { get() = A; part: B; put(): A; put(): B; }", "put: A B")]
    public void What_methods_return_is_read(string text, string expected) => Assert.Equal(
        expected,
        string.Join(", ", Read(text).Results.Select(result => $"{result.Key.Function}: {string.Join(' ', result.Value.SelectMany(tokens => tokens).Select(token => token.Text))}")));

    [Theory]
    [InlineData("import A from './a.js';", "A = rooms/a A")]
    [InlineData("import type { A, B as C } from '../b.js';", "A = b A, C = b B")]
    [InlineData("import * as D from './d.js';", "D = rooms/d *")]
    [InlineData("import './e.js'; import F = G;", "")]
    public void Imports_are_read_under_their_local_names(string text, string expected) => Assert.Equal(
        expected,
        string.Join(", ", Read(text).Imports.Select(import => $"{import.Key} = {import.Value.File} {import.Value.Name ?? "*"}")));

    [Theory]
    [InlineData("interface A", "(1,11)")]
    [InlineData("interface A {", "(1,13)")]
    [InlineData("namespace N { interface A { }", "(1,13)")]
    public void A_declaration_without_an_end_is_told_with_its_place(string text, string position) => Assert.Equal(
        $"rooms/chairs.d.ts{position}: this declaration never ends: the file seems truncated.",
        Assert.Throws<SpecException>(() => Read(text)).Message);

    [Theory]
    [InlineData("rooms/chairs", "./legs.js", "rooms/legs")]
    [InlineData("rooms/chairs", "./legs", "rooms/legs")]
    [InlineData("rooms/chairs", "../legs.js", "legs")]
    [InlineData("chairs", "../legs.js", "legs")]
    [InlineData("rooms/chairs", "legs", "legs")]
    public void An_import_names_a_file_from_the_one_it_stands_in(string file, string import, string expected) =>
        Assert.Equal(expected, ClientPath.Join(file, import));

    private static DeclarationFile Read(string text) => DeclarationReader.Read("rooms/chairs", text);
}
