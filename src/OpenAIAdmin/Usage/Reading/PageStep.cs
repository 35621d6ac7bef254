namespace OpenAIAdmin.Usage.Reading;

/// <summary>What reading a page came to.</summary>
internal enum PageStep
{
    /// <summary>The text at hand is used up as far as it goes.</summary>
    NeedMore,

    /// <summary>A bucket is complete.</summary>
    Bucket,

    /// <summary>The page is complete, and nothing but whitespace follows it.</summary>
    End,
}
