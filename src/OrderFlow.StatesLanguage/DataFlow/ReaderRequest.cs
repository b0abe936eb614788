using OrderFlow.Jsonata;

namespace OrderFlow.StatesLanguage.DataFlow;

/// <summary>What the <c>ItemReader</c> of a Map state asks for.</summary>
/// <param name="Arguments">What the resource is given; undefined where the field does not say.</param>
/// <param name="MaxItems">How many items to read at most; null where the field does not say. The service refuses what is not positive when it reads.</param>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itemreader.html"/>
public readonly record struct ReaderRequest(JsonataValue Arguments, long? MaxItems);
