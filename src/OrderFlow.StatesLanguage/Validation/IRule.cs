using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation;

/// <summary>One thing that a definition must or should comply with.</summary>
internal interface IRule
{
    /// <summary>Reports each place that does not comply.</summary>
    void Check(Outline outline, Report report);
}
