using OrderFlow.Jsonata;

namespace OrderFlow.StatesLanguage.DataFlow;

/// <summary>How the <c>ItemBatcher</c> of a Map state puts items together.</summary>
/// <param name="BatchInput">What every batch gets beside its items; undefined where the field does not say.</param>
/// <param name="MaxItems">How many items a batch has at most; null where the field does not say.</param>
/// <param name="MaxInputBytes">How many bytes of UTF-8 a batch has at most; null where the field does not say.</param>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itembatcher.html"/>
public readonly record struct ItemBatching(JsonataValue BatchInput, long? MaxItems, long? MaxInputBytes);
