namespace OrderFlow.StatesLanguage.DataFlow.Fields;

/// <summary>The numbers that a field takes.</summary>
/// <param name="Least">The smallest.</param>
/// <param name="Most">The greatest.</param>
/// <param name="Name">What errors call them.</param>
/// <param name="HasFractions">Whether the numbers between integers are among them.</param>
internal sealed record NumberRange(double Least, double Most, string Name, bool HasFractions = false)
{
    private const double LongestSeconds = 99_999_999;

    /// <summary>What <c>TimeoutSeconds</c> and <c>HeartbeatSeconds</c> take.</summary>
    public static NumberRange Timeout { get; } = new(1, LongestSeconds, "positive integer");

    /// <summary>What <c>Seconds</c> and <c>MaxConcurrency</c> take.</summary>
    public static NumberRange Amount { get; } = new(0, LongestSeconds, "non-negative integer");

    /// <summary>What <c>ToleratedFailurePercentage</c> takes.</summary>
    public static NumberRange Percentage { get; } = new(0, 100, "number between 0 and 100", HasFractions: true);

    public bool Contains(double number) => number >= Least && number <= Most && (HasFractions || double.IsInteger(number));

    public override string ToString() => $"{(HasFractions ? "a number" : "an integer")} from {Least} to {Most}";
}
