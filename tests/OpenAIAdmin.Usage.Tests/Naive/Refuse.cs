namespace OpenAIAdmin.Tests.Naive;

/// <summary>What the naive reader does with text that is not a page.</summary>
internal static class Refuse
{
    public static void If(bool wrong)
    {
        if (wrong)
        {
            throw new NaiveRefusal();
        }
    }
}

/// <summary>The text is not a page.</summary>
internal sealed class NaiveRefusal : Exception;
