using System.Text.RegularExpressions;
using OrderFlow.StatesLanguage.Paths.Filters;

namespace OrderFlow.StatesLanguage.Paths;

/// <summary>Reads the regular expressions of filters: <c>/pattern/i</c>.</summary>
internal sealed class RegexParser(PathText source)
{
    public FilterRegex Expression()
    {
        var start = ++source.Position;
        for (; source.Next != '/'; source.Position++)
        {
            if (source.Next == '\\')
                source.Position++;
            if (source.AtEnd)
                throw source.Problem("has a regular expression that is not closed", start - 1);
        }

        var pattern = source.Between(start);
        if (pattern.Length > PathLimits.Pattern)
            throw source.Problem($"has a regular expression of more than {PathLimits.Pattern} characters", start - 1);
        var flagsAt = ++source.Position;
        while (char.IsAsciiLetter(source.Next))
            source.Position++;
        var flags = source.Between(flagsAt);
        try
        {
            return new(pattern, flags, new($@"\A(?:{pattern})\z", Options(flags), PathLimits.Match));
        }
        catch (RegexParseException error)
        {
            throw source.Problem($"has the regular expression /{pattern}/, which is none: {error.Message.TrimEnd('.')}", start);
        }
    }

    private RegexOptions Options(string flags)
    {
        var options = RegexOptions.CultureInvariant;
        foreach (var flag in flags)
        {
            options |= flag switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                'd' or 'u' or 'U' => RegexOptions.None,
                _ => throw source.Problem($"has a regular expression with the flag '{flag}', which there is not"),
            };
        }

        return options;
    }
}
