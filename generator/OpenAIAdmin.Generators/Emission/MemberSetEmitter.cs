using OpenAIAdmin.Generators.Models;

namespace OpenAIAdmin.Generators.Emission;

/// <summary>
/// Emits the set of a case's members. It is no enumeration of flags: a compiler copies the numbers of an enumeration
/// into the programs it compiles, and a member that comes later moves them. Properties are asked at run time.
/// </summary>
internal static class MemberSetEmitter
{
    public static SourceWriter Write(CaseModel @case)
    {
        var type = @case.MembersTypeName;
        var writer = SourceWriter.ForNamespace(@case.Union.Namespace);
        writer.Write($"/// <summary>A set of members of <see cref=\"{@case.TypeName}\"/>.</summary>");
        writer.Open($"public readonly partial struct {type} : global::System.IEquatable<{type}>");
        writer.Write($$"""
            private readonly ulong bits;

            internal {{type}}(ulong bits) => this.bits = bits;

            /// <summary>All members that this version knows.</summary>
            public static {{type}} All => new({{CaseModel.Mask(@case.Members)}});

            /// <summary>The members that the API is documented to send always.</summary>
            public static {{type}} Required => new({{@case.TypeName}}.RequiredMembers);

            """);
        foreach (var member in @case.Members)
        {
            writer.Write($$"""
                /// <summary>The member <see cref="{{@case.TypeName}}.{{member.PropertyName}}"/>.</summary>
                public static {{type}} {{member.PropertyName}} => new({{member.Bit}});

                """);
        }

        WriteOperations(writer, type);
        WriteText(writer, @case);
        writer.Close();
        return writer;
    }

    private static void WriteOperations(SourceWriter writer, string type) => writer.Write($$"""
        /// <summary>Whether it has no member.</summary>
        public bool IsEmpty => bits == 0;

        /// <summary>Whether it has all of these members.</summary>
        public bool Contains({{type}} members) => (bits & members.bits) == members.bits;

        /// <summary>The members of both together.</summary>
        public static {{type}} operator |({{type}} left, {{type}} right) => new(left.bits | right.bits);

        /// <summary>The members that both have.</summary>
        public static {{type}} operator &({{type}} left, {{type}} right) => new(left.bits & right.bits);

        /// <summary>The members of the left one without those of the right one.</summary>
        public static {{type}} operator -({{type}} left, {{type}} right) => new(left.bits & ~right.bits);

        /// <summary>Whether both have the same members.</summary>
        public static bool operator ==({{type}} left, {{type}} right) => left.bits == right.bits;

        /// <summary>Whether they differ in a member.</summary>
        public static bool operator !=({{type}} left, {{type}} right) => left.bits != right.bits;

        /// <inheritdoc/>
        public bool Equals({{type}} other) => bits == other.bits;

        /// <inheritdoc/>
        public override bool Equals(object? obj) => obj is {{type}} other && Equals(other);

        /// <inheritdoc/>
        public override int GetHashCode() => bits.GetHashCode();

        """);

    private static void WriteText(SourceWriter writer, CaseModel @case)
    {
        writer.Write("/// <summary>The wire names of the members, with commas.</summary>");
        writer.Open("public override string ToString()");
        writer.Write("var names = new global::System.Collections.Generic.List<string>();");
        foreach (var member in @case.Members)
        {
            writer.Write($"if ((bits & ({member.Bit})) != 0) names.Add({Literal.Of(member.WireName)});");
        }

        writer.Write("return string.Join(\", \", names);");
        writer.Close();
    }
}
