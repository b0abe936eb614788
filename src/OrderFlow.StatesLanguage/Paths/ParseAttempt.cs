using System.Diagnostics.CodeAnalysis;

namespace OrderFlow.StatesLanguage.Paths;

/// <summary>Parses where a text that cannot be parsed is an answer, not a failure.</summary>
internal static class ParseAttempt
{
    /// <summary>Parses a text; null is read as the empty one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="parse">Makes the result of it, or throws <see cref="PathException"/>.</param>
    /// <param name="parsed">The result.</param>
    /// <param name="problem">What is wrong with the text.</param>
    /// <returns>Whether there is a result.</returns>
    public static bool Try<T>(string? text, Func<string, T> parse, [NotNullWhen(true)] out T? parsed, [NotNullWhen(false)] out PathException? problem)
        where T : class
    {
        (parsed, problem) = (null, null);
        try
        {
            parsed = parse(text ?? "");
            return true;
        }
        catch (PathException error)
        {
            problem = error;
            return false;
        }
    }
}
