namespace OrderFlow.Jsonata.Differential.Comparing;

/// <summary>How reference.js writes what JSON cannot hold.</summary>
internal static class Marks
{
    public const string Function = "\0function";

    private static readonly string[] All = [Function, "\0undefined", "\0NaN", "\0Infinity", "\0-Infinity"];

    public static bool IsMark(string text) => text.Length > 0 && text[0] == '\0' && All.Contains(text);
}
