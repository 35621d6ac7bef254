namespace OpenAIAdmin.Usage.Reading;

/// <summary>Reads an amount of money: an object of <c>value</c> and <c>currency</c>.</summary>
internal sealed class CarefulMoney(SharedStrings strings)
{
    private readonly ObjectMembers _members = new();

    /// <summary>Whether the value of the amount read last came as a string.</summary>
    internal bool IsText { get; private set; }

    /// <summary>Whether the amount read last is no more and no less than a <see cref="Money"/>.</summary>
    internal bool IsWhole { get; private set; }

    /// <summary>Reads the object; false when it has no value, because an amount of 0 would be a number that nobody sent.</summary>
    internal bool TryRead(ref JsonCursor cursor, string owner, MemberSpan span, out Money money)
    {
        decimal? value = null;
        string? currency = null;
        ReadOnlySpan<byte> json = cursor.Json;
        if (json[span.ValueStart] != '{')
        {
            throw CarefulValues.WrongType(ref cursor, "an amount of money", span.Value(json));
        }

        cursor.Owner = owner;
        cursor.NameEnd = cursor.NameStart;
        cursor.Position = span.ValueStart;
        _members.Scan(ref cursor);
        IsText = false;
        IsWhole = true;
        NameSet names = default;
        for (int index = 0; index < _members.Count; index++)
        {
            ref MemberSpan member = ref _members[index];
            ReadOnlySpan<byte> name = member.Name(json);
            cursor.MoveTo(member);
            if (!names.Add(name))
            {
                throw cursor.GivenTwice();
            }

            ReadOnlySpan<byte> token = member.Value(json);
            if (token[0] == 'n')
            {
                IsWhole = false;
            }
            else if (name.SequenceEqual("value"u8))
            {
                value = CarefulValues.Decimal(ref cursor, token);
                IsText = token[0] == '"';
            }
            else if (name.SequenceEqual("currency"u8))
            {
                currency = CarefulValues.Text(ref cursor, token, strings);
                IsWhole &= currency.Length > 0;
            }
            else
            {
                IsWhole = false;
            }
        }

        cursor.Owner = "";
        IsWhole &= value is not null;
        money = new Money(value ?? 0, currency ?? "");
        return value is not null;
    }
}
