namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>
/// What the code under test made, for many tests. It is made once; where mutants are counted, each time: one process
/// sees many of them there, and what one made would be shown to the next.
/// </summary>
internal sealed class Kept<T>(Func<T> make)
{
#if MUTATION_TESTS
    public T Value => make();
#else
    private readonly Lazy<T> once = new(make);

    public T Value => once.Value;
#endif
}
