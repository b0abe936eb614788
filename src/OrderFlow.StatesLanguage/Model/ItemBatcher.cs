using Newtonsoft.Json.Linq;

namespace OrderFlow.StatesLanguage.Model;

/// <summary>Gives one child execution of a distributed Map several items.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itembatcher.html"/>
public sealed record ItemBatcher : DefinitionPart
{
    /// <summary>The template of what each batch gets beside its items.</summary>
    public JToken? BatchInput { get; init; }

    /// <summary>How many items a batch has at most.</summary>
    public NumberOrExpression? MaxItemsPerBatch { get; init; }

    /// <summary>JSONPath: where <see cref="MaxItemsPerBatch"/> is found.</summary>
    public string? MaxItemsPerBatchPath { get; init; }

    /// <summary>How large the input of a batch is at most, in bytes, up to 262,144.</summary>
    public NumberOrExpression? MaxInputBytesPerBatch { get; init; }

    /// <summary>JSONPath: where <see cref="MaxInputBytesPerBatch"/> is found.</summary>
    public string? MaxInputBytesPerBatchPath { get; init; }
}
