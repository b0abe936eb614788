namespace OrderFlow.StatesLanguage.Model;

/// <summary>What separates the columns of a CSV file.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itemreader.html"/>
public enum CsvDelimiter
{
    /// <summary><c>COMMA</c>. The default.</summary>
    Comma,

    /// <summary><c>PIPE</c>.</summary>
    Pipe,

    /// <summary><c>SEMICOLON</c>.</summary>
    Semicolon,

    /// <summary><c>SPACE</c>.</summary>
    Space,

    /// <summary><c>TAB</c>.</summary>
    Tab,
}
