using System.Text;
using Microsoft.CodeAnalysis;

namespace OpenAIAdmin.PackageTests;

/// <summary>Kiota's part of the public API as text: a line for each type, and below it one for each of its members.</summary>
internal static class ApiListing
{
    public const string File = "src/OpenAIAdmin/PublicAPI.Generated.txt";

    private static readonly SymbolDisplayFormat TypeFormat = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        kindOptions: SymbolDisplayKindOptions.IncludeTypeKeyword,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints);

    private static readonly SymbolDisplayFormat MemberFormat = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints,
        memberOptions: SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeAccessibility
            | SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeConstantValue,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeParamsRefOut | SymbolDisplayParameterOptions.IncludeDefaultValue,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    public static string Of(IEnumerable<INamedTypeSymbol> types)
    {
        StringBuilder text = new();
        foreach (var type in types)
        {
            text.Append(type.ToDisplayString(TypeFormat)).Append(Bases(type)).Append('\n');
            foreach (var member in PublicSurface.Members(type).Select(member => member.ToDisplayString(MemberFormat)).Order(StringComparer.Ordinal))
            {
                text.Append("  ").Append(member).Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>Lines that one has and the other has not, with the type that they are of.</summary>
    public static IEnumerable<string> Differences(string accepted, string now)
    {
        var (before, after) = (Lines(accepted), Lines(now));
        return before.Except(after).Select(line => $"- {line}").Concat(after.Except(before).Select(line => $"+ {line}"));
    }

    private static List<string> Lines(string listing)
    {
        var type = "";
        List<string> lines = [];
        foreach (var line in listing.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line[0] != ' ') type = line;
            lines.Add(line[0] == ' ' ? $"{type.Split(' ')[1]}: {line.Trim()}" : line);
        }

        return lines;
    }

    private static string Bases(INamedTypeSymbol type)
    {
        var bases = type.Interfaces.Prepend(type.BaseType is { SpecialType: SpecialType.None } ? type.BaseType : null)
            .OfType<INamedTypeSymbol>().Select(symbol => symbol.ToDisplayString(MemberFormat)).ToList();
        return bases.Count == 0 ? "" : " : " + string.Join(", ", bases);
    }
}
