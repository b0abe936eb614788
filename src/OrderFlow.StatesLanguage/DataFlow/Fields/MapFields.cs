using OrderFlow.StatesLanguage.DataFlow.Templates;

namespace OrderFlow.StatesLanguage.DataFlow.Fields;

/// <summary>The fields that only Map states have.</summary>
internal sealed record MapFields(
    ItemsField Items, Template? ItemSelector, NumberField? MaxConcurrency, NumberField? ToleratedCount, NumberField? ToleratedPercentage);
