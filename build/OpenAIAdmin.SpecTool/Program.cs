using System.CommandLine;
using OpenAIAdmin.SpecTool;

var root = new RootCommand("Maintains spec/ and the generated client of OpenAIAdmin.")
{
    ImportVerb.Create(),
    DeriveVerb.Create(),
    RegenerateVerb.Create(),
    TablesVerb.Create(),
    VerifyVerb.Create(),
    CompareVerb.Create(),
    FetchVerb.Create(),
    DiffVerb.Create(),
    AcceptVerb.Create(),
};

var parsed = root.Parse(args);
var exitCode = await parsed.InvokeAsync();
return parsed.Errors.Count > 0 ? ExitCodes.Usage : exitCode;
