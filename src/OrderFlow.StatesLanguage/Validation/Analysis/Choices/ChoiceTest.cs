namespace OrderFlow.StatesLanguage.Validation.Analysis.Choices;

/// <summary>What a choice rule asks: about what, and with which outcomes it holds.</summary>
/// <param name="Subject">The text of what is compared with what.</param>
/// <param name="Holds">The outcomes.</param>
internal sealed record ChoiceTest(string Subject, Outcomes Holds)
{
    /// <summary>A rule that always holds.</summary>
    public static ChoiceTest Always { get; } = new("", Outcomes.Any);

    public bool IsAlways => Holds == Outcomes.Any;

    public ChoiceTest Negated => this with { Holds = Outcomes.Any & ~Holds };
}
