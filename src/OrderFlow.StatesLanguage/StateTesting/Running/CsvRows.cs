using System.Text;
using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.DataFlow;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.StateTesting.Running;

/// <summary>Reads CSV: one object a row, with a text for each column; short rows are filled up, long ones cut.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itemreader.html#itemsource-csv"/>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc4180"/>
internal sealed class CsvRows(ReaderConfig config)
{
    private readonly char delimiter = config.CsvDelimiter switch
    {
        CsvDelimiter.Pipe => '|',
        CsvDelimiter.Semicolon => ';',
        CsvDelimiter.Space => ' ',
        CsvDelimiter.Tab => '\t',
        _ => ',',
    };

    /// <exception cref="EvaluationException">A quotation does not end, or there is no row with the names of the columns.</exception>
    public JsonataArray Read(string text)
    {
        var rows = Rows(text);
        var given = config.CsvHeaderLocation == CsvHeaderLocation.Given;
        var names = given ? config.CsvHeaders ?? [] : rows.FirstOrDefault() ?? throw Failure("The CSV data have no row with the names of the columns.");
        return JsonataArray.From(rows.Skip(given ? 0 : 1).Select(row => (JsonataValue)JsonataObject.From(
            names.Select((name, column) => KeyValuePair.Create(name, (JsonataValue)(column < row.Count ? row[column] : ""))))));
    }

    private List<List<string>> Rows(string text)
    {
        var rows = new List<List<string>>();
        var row = new List<string>();
        var value = new StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (isQuoted)
            {
                if (letter != '"')
                    value.Append(letter);
                else if (i + 1 < text.Length && text[i + 1] == '"')
                    value.Append(text[++i]);
                else
                    isQuoted = false;
            }
            else if (letter == '"' && value.Length == 0)
            {
                isQuoted = true;
            }
            else if (letter == delimiter)
            {
                EndValue();
            }
            else if (letter is '\r' or '\n')
            {
                EndRow();
            }
            else
            {
                value.Append(letter);
            }
        }

        if (isQuoted)
            throw Failure("The CSV data have a quotation that does not end.");
        EndRow();
        return rows;

        void EndValue()
        {
            row.Add(value.ToString());
            value.Clear();
        }

        void EndRow()
        {
            if (row.Count == 0 && value.Length == 0)
                return;
            EndValue();
            rows.Add(row);
            row = [];
        }
    }

    private static EvaluationException Failure(string cause) => new("States.ItemReaderFailed", cause);
}
