namespace OpenAIAdmin.Generators.Models;

/// <summary>What the compilation that gets the text can do.</summary>
/// <param name="KnowsClosed">The compiler takes <c>closed</c> as a modifier of classes.</param>
/// <param name="MissingTypes">
/// Full names of the types that the compiler wants declared and that the target's libraries lack.
/// </param>
internal sealed record TargetModel(bool KnowsClosed, EquatableArray<string> MissingTypes);
