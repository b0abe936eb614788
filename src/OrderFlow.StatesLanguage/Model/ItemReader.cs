using Newtonsoft.Json.Linq;

namespace OrderFlow.StatesLanguage.Model;

/// <summary>Reads the items of a distributed Map from a data set.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itemreader.html"/>
public sealed record ItemReader : DefinitionPart
{
    /// <summary>The call that reads, such as <c>arn:aws:states:::s3:getObject</c>.</summary>
    public required string Resource { get; init; }

    /// <summary>JSONata: the template of the arguments of the call.</summary>
    public JToken? Arguments { get; init; }

    /// <summary>JSONPath: the payload template of the arguments of the call.</summary>
    public JToken? Parameters { get; init; }

    /// <summary>The format of the data set.</summary>
    public ReaderConfig? ReaderConfig { get; init; }
}
