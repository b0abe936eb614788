using Newtonsoft.Json.Linq;

namespace OrderFlow.StatesLanguage.Model;

/// <summary>Writes the results of a distributed Map to files.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-resultwriter.html"/>
public sealed record ResultWriter : DefinitionPart
{
    /// <summary>The call that writes, such as <c>arn:aws:states:::s3:putObject</c>; absent means that the results are only formatted.</summary>
    public string? Resource { get; init; }

    /// <summary>JSONata: the template of the arguments of the call.</summary>
    public JToken? Arguments { get; init; }

    /// <summary>JSONPath: the payload template of the arguments of the call.</summary>
    public JToken? Parameters { get; init; }

    /// <summary>The format of the files.</summary>
    public WriterConfig? WriterConfig { get; init; }
}
