namespace OrderFlow.StatesLanguage.Model;

/// <summary>A field that holds a number or, in a JSONata state, an expression between <c>{%</c> and <c>%}</c> that gives one.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html"/>
public sealed record NumberOrExpression
{
    private NumberOrExpression(decimal? number, string? expression)
    {
        Number = number;
        Expression = expression;
    }

    /// <summary>The number, or <see langword="null"/> for an expression. It keeps its decimal places: <c>2.0</c> stays <c>2.0</c>.</summary>
    public decimal? Number { get; }

    /// <summary>The text with <c>{%</c> and <c>%}</c>, or <see langword="null"/> for a number.</summary>
    public string? Expression { get; }

    /// <summary>A number.</summary>
    public static implicit operator NumberOrExpression(int number) => FromDecimal(number);

    /// <summary>A number.</summary>
    public static implicit operator NumberOrExpression(long number) => FromDecimal(number);

    /// <summary>A number.</summary>
    public static implicit operator NumberOrExpression(decimal number) => FromDecimal(number);

    /// <summary>An expression between <c>{%</c> and <c>%}</c>.</summary>
    public static implicit operator NumberOrExpression(string expression) => FromString(expression);

    /// <summary>A number.</summary>
    public static NumberOrExpression FromInt32(int number) => FromDecimal(number);

    /// <summary>A number.</summary>
    public static NumberOrExpression FromInt64(long number) => FromDecimal(number);

    /// <summary>A number.</summary>
    public static NumberOrExpression FromDecimal(decimal number) => new(number, null);

    /// <summary>An expression between <c>{%</c> and <c>%}</c>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="expression"/> is null.</exception>
    public static NumberOrExpression FromString(string expression) => new(null, expression ?? throw new ArgumentNullException(nameof(expression)));

    /// <summary>The number or the expression as it stands in the definition.</summary>
    public override string ToString() => Expression ?? Number.GetValueOrDefault().ToString();
}
