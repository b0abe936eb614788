using OrderFlow.StatesLanguage.DataFlow.Templates;

namespace OrderFlow.StatesLanguage.DataFlow.Fields;

/// <summary>The fields that all Map states can have; null where the state does not have them.</summary>
internal sealed record MapFields(
    ItemsField Items, Template? ItemSelector, NumberField? MaxConcurrency, NumberField? ToleratedCount, NumberField? ToleratedPercentage);
