using OrderFlow.StatesLanguage.DataFlow.Templates;

namespace OrderFlow.StatesLanguage.DataFlow.Fields;

/// <summary>The fields of a Map state's <c>ItemReader</c>, <c>ItemBatcher</c> and <c>ResultWriter</c>; null where the state does not have them.</summary>
internal sealed record BulkFields(
    Template? ReaderArguments,
    NumberField? MaxItems,
    Template? BatchInput,
    NumberField? MaxItemsPerBatch,
    NumberField? MaxInputBytesPerBatch,
    Template? WriterArguments);
