using OrderFlow.StatesLanguage.Validation.Analysis.Choices;
using OrderFlow.StatesLanguage.Validation.Analysis.Errors;
using OrderFlow.StatesLanguage.Validation.Analysis.Limits;
using OrderFlow.StatesLanguage.Validation.Analysis.Limits.Loops;
using OrderFlow.StatesLanguage.Validation.Analysis.Results;
using OrderFlow.StatesLanguage.Validation.Analysis.Tasks;
using OrderFlow.StatesLanguage.Validation.Analysis.Types;
using OrderFlow.StatesLanguage.Validation.Analysis.Variables;
using OrderFlow.StatesLanguage.Validation.Outlines;
using OrderFlow.StatesLanguage.Validation.Rules;

namespace OrderFlow.StatesLanguage.Validation;

/// <summary>The rules.</summary>
internal static class DefinitionRules
{
    /// <summary>The rules that a definition keeps to be a definition at all: what keeps them fits the model.</summary>
    private static readonly IReadOnlyList<IRule> Structure =
    [
        new ObjectRule(),
        new KnownFieldRule(),
        new RequiredFieldRule(),
        new ValueKindRule(),
        new OneOfRule(),
        new ChoiceRuleRule(),
    ];

    /// <summary>The rules about each part on its own.</summary>
    private static readonly IReadOnlyList<IRule> Parts =
    [
        new ComparisonValueRule(),
        new DataSetRule(),
        new DistributedMapRule(),
        new ErrorEqualsRule(),
        new ExclusiveFieldsRule(),
        new ExpressRule(),
        new ExpressionBracesRule(),
        new ExpressionScopeRule(),
        new ExpressionSyntaxRule(),
        new FailTextRule(),
        new HeartbeatRule(),
        new IntegrationArgumentsRule(),
        new LabelRule(),
        new NoPathRule(),
        new NotEmptyRule(),
        new NumberRangeRule(),
        new PassResultRule(),
        new PathRule(),
        new PayloadTemplateRule(),
        new QueryLanguageRule(),
        new ResourceRule(),
        new StateNameRule(),
        new TransitionTargetRule(),
        new VariableNameRule(),
        new VariableScopeRule(),
        new VersionRule(),
        new WaitTimestampRule(),
    ];

    /// <summary>The rules about the graphs as a whole; with a wrong state in it, a graph would be blamed for what it is not guilty of.</summary>
    private static readonly IReadOnlyList<IRule> Graphs = [new EndStateRule(), new ReachabilityRule()];

    /// <summary>What a definition that the service takes should keep to all the same; what has errors is not yet what was meant.</summary>
    private static readonly IReadOnlyList<IRule> Warnings =
    [
        new VariableRule(),
        new TypeRule(),
        new ChoiceRulesRule(),
        new TaskTokenRule(),
        new MissingRetryRule(),
        new MissingTimeoutRule(),
        new NeverMatchedRule(),
        new DiscardedErrorRule(),
        new DiscardedResultRule(),
        new LoopRule(),
        new MapHistoryRule(),
        new RetryAttemptsRule(),
        new MapConcurrencyRule(),
        new WaitRule(),
        new PayloadRule(),
        new ExpressionDepthRule(),
        new RangeRule(),
    ];

    /// <summary>Applies the rules about the structure.</summary>
    public static IReadOnlyList<Diagnostic> CheckStructure(Outline outline)
    {
        var report = new Report(outline.Source);
        Apply(Structure, outline, report);
        return report.Diagnostics;
    }

    /// <summary>Applies all rules.</summary>
    public static IReadOnlyList<Diagnostic> Check(Outline outline)
    {
        var report = new Report(outline.Source);
        Apply(Structure, outline, report);
        new NextOrEndRule().Check(outline, report);
        var isWhole = !report.HasErrors;
        Apply(Parts, outline, report);
        if (isWhole)
            Apply(Graphs, outline, report);
        if (!report.HasErrors)
            Apply(Warnings, outline, report);
        return report.Diagnostics;
    }

    private static void Apply(IReadOnlyList<IRule> rules, Outline outline, Report report)
    {
        foreach (var rule in rules)
            rule.Check(outline, report);
    }
}
