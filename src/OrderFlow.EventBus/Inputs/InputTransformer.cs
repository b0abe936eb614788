namespace OrderFlow.EventBus.Inputs;

/// <summary>Values taken from the event and a template that they are put into.</summary>
/// <param name="InputPathsMap">Names of placeholders and the JSON path of each value.</param>
/// <param name="InputTemplate">A JSON text or quoted strings, with <c>&lt;name&gt;</c> for the values.</param>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_InputTransformer.html"/>
public sealed record InputTransformer(IReadOnlyDictionary<string, string> InputPathsMap, string InputTemplate);
