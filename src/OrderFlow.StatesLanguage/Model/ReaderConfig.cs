namespace OrderFlow.StatesLanguage.Model;

/// <summary>The format of the data set that an <see cref="ItemReader"/> reads.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itemreader.html"/>
public sealed record ReaderConfig : DefinitionPart
{
    /// <summary>The format; absent for a list of objects.</summary>
    public ItemReaderInputType? InputType { get; init; }

    /// <summary>What is done with listed objects.</summary>
    public ReaderTransformation? Transformation { get; init; }

    /// <summary>The kind of manifest.</summary>
    public ManifestType? ManifestType { get; init; }

    /// <summary>Where the names of the columns come from.</summary>
    public CsvHeaderLocation? CsvHeaderLocation { get; init; }

    /// <summary>The names of the columns.</summary>
    public IReadOnlyList<string>? CsvHeaders { get; init => field = value is null ? null : [.. value]; }

    /// <summary>What separates the columns; absent means a comma.</summary>
    public CsvDelimiter? CsvDelimiter { get; init; }

    /// <summary>JSON: the JSON pointer of the array within the file.</summary>
    public string? ItemsPointer { get; init; }

    /// <summary>How many items are read at most.</summary>
    public NumberOrExpression? MaxItems { get; init; }

    /// <summary>JSONPath: where <see cref="MaxItems"/> is found.</summary>
    public string? MaxItemsPath { get; init; }
}
