namespace OrderFlow.StatesLanguage.Model;

/// <summary>Where the names of the columns of a CSV file come from.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itemreader.html"/>
public enum CsvHeaderLocation
{
    /// <summary><c>FIRST_ROW</c>: the first line of the file.</summary>
    FirstRow,

    /// <summary><c>GIVEN</c>: <see cref="ReaderConfig.CsvHeaders"/>.</summary>
    Given,
}
