using OpenAIAdmin.Usage;
using OpenAIAdmin.Usage.Reading;

namespace OpenAIAdmin.Tests;

/// <summary>What a case asks of a payload: its required members, with a value where the document does not let them be null.</summary>
public class ResultCaseTests
{
    private static readonly ResultMember Optional = new("optional", MemberKind.Text, 0, required: false, nullable: false);
    private static readonly ResultMember Nullable = new("nullable", MemberKind.Text, 1, required: true, nullable: true);
    private static readonly ResultMember Required = new("required", MemberKind.Integer, 0, required: true, nullable: false);

    [Theory]
    [InlineData(0b000, 0b000, true)]
    [InlineData(0b111, 0b111, false)]
    [InlineData(0b110, 0b110, false)] // without the optional one
    [InlineData(0b110, 0b100, false)] // with null where it may be
    [InlineData(0b110, 0b010, true)] // with null where it may not be
    [InlineData(0b100, 0b100, true)]
    [InlineData(0b011, 0b011, true)]
    public void It_lacks_what_is_required(ulong present, ulong valued, bool lacks) =>
        Assert.Equal(lacks, new SomeCase(Optional, Nullable, Required).Lacks(present, valued));

    [Fact]
    public void It_finds_its_members_by_name()
    {
        SomeCase @case = new(Optional, Nullable, Required);

        Assert.Equal([0, 1, 2, -1], [@case.Find("optional"u8), @case.Find("nullable"u8), @case.Find("required"u8), @case.Find("other"u8)]);
    }

    private sealed class SomeCase(params ResultMember[] members) : ResultCase("some", members)
    {
        internal override UsageResult Create(MemberValues values) => throw new NotSupportedException();
    }
}
