namespace OpenAIAdmin.Generators.Models;

/// <summary>The class of the API's errors, and the class of the detail in it.</summary>
/// <param name="Type">The full name of the class of errors.</param>
/// <param name="Detail">The full name of the class of the detail.</param>
internal sealed record ErrorModel(string Type, string Detail)
{
    public string Namespace => Type.Substring(0, Type.LastIndexOf('.'));

    public string TypeName => Type.Substring(Type.LastIndexOf('.') + 1);
}
