namespace OrderFlow.StatesLanguage.Model;

/// <summary>The format of what an <see cref="ItemReader"/> reads.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itemreader.html"/>
public enum ItemReaderInputType
{
    /// <summary><c>CSV</c>: one item a row.</summary>
    Csv,

    /// <summary><c>JSON</c>: the members of an array.</summary>
    Json,

    /// <summary><c>JSONL</c>: one item a line.</summary>
    Jsonl,

    /// <summary><c>PARQUET</c>: one item a row.</summary>
    Parquet,

    /// <summary><c>MANIFEST</c>: the files that a manifest lists.</summary>
    Manifest,
}
