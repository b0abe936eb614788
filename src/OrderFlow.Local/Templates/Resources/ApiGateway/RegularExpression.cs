using System.Text.RegularExpressions;

namespace OrderFlow.Local.Templates.Resources.ApiGateway;

/// <summary>Tries the regular expressions of templates before a request needs them.</summary>
internal static class RegularExpression
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    /// <exception cref="TemplateException">The text is no regular expression.</exception>
    public static string? Check(ResourceProperties place, string? expression)
    {
        try
        {
            if (expression is not null)
                _ = new Regex(expression, RegexOptions.ExplicitCapture, Longest);
            return expression;
        }
        catch (ArgumentException error)
        {
            throw place.Error($"{expression} is no regular expression: {error.Message}", error);
        }
    }
}
