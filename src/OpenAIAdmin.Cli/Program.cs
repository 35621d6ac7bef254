using OpenAIAdmin.Cli.Commands;

return await new CommandLine(Console.Out, Console.Error, Environment.GetEnvironmentVariable).RunAsync(args);
