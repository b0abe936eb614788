namespace OrderFlow.StatesLanguage.Model;

/// <summary>The format of the files that a <see cref="ResultWriter"/> writes.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-resultwriter.html"/>
public enum WriterOutputType
{
    /// <summary><c>JSON</c>: one array.</summary>
    Json,

    /// <summary><c>JSONL</c>: one line an iteration.</summary>
    Jsonl,
}
