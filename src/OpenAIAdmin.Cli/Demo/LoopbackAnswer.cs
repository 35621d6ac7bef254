namespace OpenAIAdmin.Cli.Demo;

internal sealed record LoopbackAnswer(int Status, string Body, string ContentType = "application/json");
