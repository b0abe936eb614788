namespace OrderFlow.StatesLanguage.Paths.Selectors;

/// <summary>Names and strings in single quotes.</summary>
internal static class QuotedName
{
    public static string Of(string name) =>
        $"'{name.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("'", @"\'", StringComparison.Ordinal)}'";
}
