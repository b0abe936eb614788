using System.Globalization;

namespace OrderFlow.Engine.Journal;

/// <summary>Page tokens: the position after which the next page begins.</summary>
internal static class Paging
{
    private const int MostResults = 1_000;

    public static int Limit(int maxResults) => maxResults is >= 1 and <= MostResults
        ? maxResults
        : throw new WorkflowException("ValidationException", $"1 validation error detected: Value '{maxResults}' at 'maxResults' failed to satisfy constraint: Member must have value between 1 and {MostResults}");

    public static long? Read(string? token)
    {
        if (token is null)
            return null;
        return long.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var position)
            ? position
            : throw new WorkflowException("InvalidToken", "Invalid Token: 'Invalid token'");
    }

    public static string Write(long position) => position.ToString(CultureInfo.InvariantCulture);
}
