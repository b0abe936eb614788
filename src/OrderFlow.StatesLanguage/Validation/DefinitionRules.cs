using OrderFlow.StatesLanguage.Validation.Outlines;
using OrderFlow.StatesLanguage.Validation.Rules;

namespace OrderFlow.StatesLanguage.Validation;

/// <summary>The rules.</summary>
internal static class DefinitionRules
{
    /// <summary>The rules that a definition keeps to be a definition at all: what keeps them fits the model.</summary>
    public static IReadOnlyList<IRule> Structure { get; } =
    [
        new ObjectRule(),
        new KnownFieldRule(),
        new RequiredFieldRule(),
        new ValueKindRule(),
        new OneOfRule(),
        new ChoiceRuleRule(),
    ];

    /// <summary>Applies rules.</summary>
    public static IReadOnlyList<Diagnostic> Check(Outline outline, IEnumerable<IRule> rules)
    {
        var report = new Report();
        foreach (var rule in rules)
            rule.Check(outline, report);
        return report.Diagnostics;
    }
}
