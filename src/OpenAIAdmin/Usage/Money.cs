namespace OpenAIAdmin.Usage;

/// <summary>An exact amount of money.</summary>
public readonly struct Money : IEquatable<Money>
{
    private readonly string? _currency;

    /// <summary>Creates an amount.</summary>
    /// <param name="value">The amount, in whole units of the currency (dollars, not cents).</param>
    /// <param name="currency">The currency as the API writes it, for example <c>usd</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="currency"/> is null.</exception>
    public Money(decimal value, string currency)
    {
        Value = value;
        _currency = currency ?? throw new ArgumentNullException(nameof(currency));
    }

    /// <summary>The amount, in whole units of the currency (dollars, not cents), with exactly the digits that the API sent.</summary>
    public decimal Value { get; }

    /// <summary>The currency as the API writes it, for example <c>usd</c>; empty when the payload lacked it.</summary>
    public string Currency => _currency ?? "";

    /// <summary>Whether two amounts are equal: the same value (1.0 equals 1.00) in the same currency (ordinal).</summary>
    public static bool operator ==(Money left, Money right) => left.Equals(right);

    /// <summary>Whether two amounts differ.</summary>
    public static bool operator !=(Money left, Money right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Money other) => Value == other.Value && string.Equals(Currency, other.Currency, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Money other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Value.GetHashCode() * 397) ^ StringComparer.Ordinal.GetHashCode(Currency);

    /// <summary>The value and the currency, for example <c>0.06 usd</c>, in the invariant culture.</summary>
    public override string ToString() => FormattableString.Invariant($"{Value} {Currency}").TrimEnd();

    /// <summary>Takes the amount apart.</summary>
    /// <param name="value">The amount, in whole units of the currency.</param>
    /// <param name="currency">The currency as the API writes it; empty when the payload lacked it.</param>
    public void Deconstruct(out decimal value, out string currency)
    {
        value = Value;
        currency = Currency;
    }
}
