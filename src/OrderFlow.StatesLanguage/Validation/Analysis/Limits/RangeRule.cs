using System.Globalization;
using OrderFlow.Jsonata.Syntax;
using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Analysis.Limits;

/// <summary>A range with constant bounds fits into the memory that the service's evaluator has.</summary>
/// <seealso href="https://docs.jsonata.org/numeric-operators#-range"/>
internal sealed class RangeRule : IRule
{
    public void Check(Outline outline, Report report)
    {
        foreach (var expression in outline.Expressions)
        {
            if (expression.Parsed is not { } parsed || !((string)expression.Token!).Contains("..", StringComparison.Ordinal))
                continue;
            foreach (var range in parsed.Syntax.DescendantsAndSelf().OfType<BinarySyntax>())
                if (range.Operator == ".." && ConstantNumbers.ItemsOf(range) is { } items && items >= ExecutionLimits.RangeItems)
                    report.Warning(expression.PlaceOf(range), DiagnosticCode.RangeTooLarge,
                        string.Create(CultureInfo.InvariantCulture, $"makes a range of {items:0} items; the service's evaluator runs out of memory at about 900000. Let a Map state or a job outside of the workflow go through that many."));
        }
    }
}
