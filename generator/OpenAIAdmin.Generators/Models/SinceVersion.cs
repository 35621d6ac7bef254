namespace OpenAIAdmin.Generators.Models;

/// <summary>The version of the package a case came with.</summary>
internal readonly record struct SinceVersion(int Major, int Minor) : IComparable<SinceVersion>
{
    public int CompareTo(SinceVersion other) =>
        Major != other.Major ? Major.CompareTo(other.Major) : Minor.CompareTo(other.Minor);

    public override string ToString() => FormattableString.Invariant($"{Major}.{Minor}");
}
