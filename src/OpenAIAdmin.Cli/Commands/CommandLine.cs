using System.CommandLine;
using System.CommandLine.Invocation;

namespace OpenAIAdmin.Cli.Commands;

/// <summary>The whole program, given its surroundings: where to print, and what the environment says.</summary>
internal sealed class CommandLine(TextWriter output, TextWriter error, Func<string, string?> environment)
{
    private const string Description =
        $"""
        Reads OpenAI's Administration API.

        Environment:
          {Connection.KeyVariable}       admin key of the organization (sk-admin-…); not needed with --demo
          {Connection.BaseUrlVariable}  another address of the API, such as http://localhost:8080/v1

        Exit codes:
          0   done
          1   the API answered with an error, or could not be reached
          64  wrong command line, or no key; nothing was sent
        """;

    public async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand(Description) { UsageCommand.Create(RunAsync), UsageCommand.CreateCosts(RunAsync) };
        var parsed = root.Parse(args);

        // Help is a page long: below it nobody finds the error.
        if (parsed.Action is ParseErrorAction onError) onError.ShowHelp = false;
        var exitCode = await parsed.InvokeAsync(new InvocationConfiguration
        {
            Output = output,
            Error = error,
            EnableDefaultExceptionHandler = false,
        });
        return parsed.Errors.Count > 0 ? ExitCodes.Usage : exitCode;
    }

    private async Task<int> RunAsync(UsageEndpoint endpoint, UsageQuery query, bool demo, CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = demo ? Connection.ToDemo() : Connection.FromEnvironment(environment);
            if (demo) output.WriteLine("Demo data: made-up figures from a server inside this process; time range and filters are not applied.\n");
            await new UsageRun(connection.Client, output).RunAsync(endpoint, query, cancellationToken);
            return ExitCodes.Success;
        }
        catch (UsageProblem problem)
        {
            error.WriteLine(problem.Message);
            return ExitCodes.Usage;
        }
        catch (Exception failure) when (Failure.Describe(failure) is { } line)
        {
            error.WriteLine(line);
            return ExitCodes.Failed;
        }
    }
}
