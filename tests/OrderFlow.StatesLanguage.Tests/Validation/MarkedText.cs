using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.StatesLanguage.Tests.Validation;

/// <summary>A definition with the place of a diagnostic between « and ».</summary>
internal static class MarkedText
{
    private const char Opening = '«';
    private const char Closing = '»';

    /// <summary>The only diagnostic of a code has the place that is marked.</summary>
    public static void ShouldHave(string marked, string code)
    {
        var text = marked.Replace($"{Opening}", "", StringComparison.Ordinal).Replace($"{Closing}", "", StringComparison.Ordinal);
        var all = DefinitionValidator.Validate(text);
        var found = all.Where(diagnostic => diagnostic.Code == code).ToList();

        found.ShouldHaveSingleItem($"{code} in {string.Join('\n', all)}");
        Mark(text, found[0]).ShouldBe(marked, found[0].ToString());
    }

    /// <summary>The part of a text that a diagnostic is about.</summary>
    public static string PartOf(string text, Diagnostic diagnostic) =>
        text[OffsetOf(text, diagnostic.Line, diagnostic.Column)..OffsetOf(text, diagnostic.EndLine, diagnostic.EndColumn)];

    private static string Mark(string text, Diagnostic diagnostic) => text
        .Insert(OffsetOf(text, diagnostic.EndLine, diagnostic.EndColumn), $"{Closing}")
        .Insert(OffsetOf(text, diagnostic.Line, diagnostic.Column), $"{Opening}");

    private static int OffsetOf(string text, int line, int column)
    {
        var start = text.StartsWith('\uFEFF') ? 1 : 0;
        for (; line > 1; line--)
            start = text.IndexOf('\n', start) + 1;
        return start + column - 1;
    }
}
