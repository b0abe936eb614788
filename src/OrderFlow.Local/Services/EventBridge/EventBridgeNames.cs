using OrderFlow.Local.Protocols;

namespace OrderFlow.Local.Services.EventBridge;

/// <summary>The names of rules, connections, API destinations and archives.</summary>
internal static class EventBridgeNames
{
    /// <exception cref="ServiceException">ValidationException: the name has other characters, or too many or too few.</exception>
    public static void Check(string name, string member, int longest = 64)
    {
        if (name.Length < 1 || name.Length > longest || !name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_'))
            throw ServiceException.Validation($"1 validation error detected: Value '{name}' at '{member}' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\.\\-_A-Za-z0-9]+");
    }
}
