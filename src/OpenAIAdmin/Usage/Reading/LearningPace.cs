namespace OpenAIAdmin.Usage.Reading;

/// <summary>
/// Says when to learn again although prediction works: when results have several constants that no run covers. Each time
/// the pause doubles, so that learning fades out where it does not help.
/// </summary>
internal sealed class LearningPace
{
    private const int WorthLearning = 3;
    private const int LongestPause = 1 << 20;

    private int _pause = 2;
    private int _left = 2;

    internal bool IsDue(int constants)
    {
        if (constants < WorthLearning || --_left > 0)
        {
            return false;
        }

        _left = _pause = Math.Min(_pause * 2, LongestPause);
        return true;
    }
}
