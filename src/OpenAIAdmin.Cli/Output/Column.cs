namespace OpenAIAdmin.Cli.Output;

/// <param name="Title">Printed above the column; may have several lines.</param>
/// <param name="AlignRight">For figures: their last digits stand below each other.</param>
internal readonly record struct Column(string Title, bool AlignRight = false);
