using System.Text.RegularExpressions;

namespace Amazon.Lambda.Core;

/// <summary>A message whose placeholders, "{name}" or "{0}", stand for arguments in their order, as the Lambda runtime reads it.</summary>
internal static partial class MessageTemplate
{
    public static string Format(string message, object[] args)
    {
        if (message is null || args is null || args.Length == 0)
            return message;

        var next = 0;
        return Placeholder().Replace(message, match =>
        {
            var name = match.Groups["name"].Value;
            var index = int.TryParse(name, out var position) ? position : next++;
            return index < args.Length ? Convert.ToString(args[index]) : match.Value;
        });
    }

    [GeneratedRegex(@"\{@?(?<name>[A-Za-z0-9_]+)[^{}]*\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}
