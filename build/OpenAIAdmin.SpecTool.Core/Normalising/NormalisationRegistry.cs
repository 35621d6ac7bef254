namespace OpenAIAdmin.SpecTool.Normalising;

/// <summary>All rules, in the order in which they run.</summary>
public static class NormalisationRegistry
{
    public static IReadOnlyList<INormalisation> All { get; } =
    [
        new ComponentsAreRenamed(),
        new EnumsAreSorted(),
        new ErrorResponsesAreTyped(),
        new RecordedUnits(),
        new IntegersAre64Bit(),
        new NumbersAreDecimal(),
        new MapsAreFreeForm(),
        new OpenStringUnionsAreStrings(),
        new NullIsAType(),
        new ObjectParametersAreSplit(),
        new ParametersAreNeverNull(),
        new ArrayParametersAreBracketed(),
        new UnionsHaveMappings(),
        new UnionsAreMarked(),
        new NoUnionIsLeft(),
        new SingleValuesAreConstants(),
        new ResponseEnumsAreOpen(),
        new DefaultsAreRecorded(),
        new InlineSchemasAreNamed(),
        new EnumMembersAreNamed(),
        new KnownValuesAreNamed(),
        new ReferencesStandAlone(),
        new ListsSayHowTheyArePaged(),
        new EventsAreMarked(),
        new UnusedComponentsAreDropped(),
    ];
}
