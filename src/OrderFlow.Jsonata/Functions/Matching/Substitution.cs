using System.Globalization;
using System.Text;
using OrderFlow.Jsonata.Evaluation;

namespace OrderFlow.Jsonata.Functions;

/// <summary>Replacement texts: <c>$0</c> is the match, <c>$1</c> its first group, <c>$$</c> a dollar sign.</summary>
/// <seealso href="https://docs.jsonata.org/string-functions#replace"/>
internal static class Substitution
{
    /// <summary>Appends the replacement of a match.</summary>
    public static void Append(StringBuilder result, string replacement, MatchFound match, Run run)
    {
        var position = 0;
        for (var dollar = replacement.IndexOf('$', StringComparison.Ordinal); dollar >= 0; dollar = replacement.IndexOf('$', position))
        {
            result.Append(replacement, position, dollar - position);
            position = dollar + 1 + Insert(replacement, dollar + 1, match, result);
            run.Step();
            run.CheckText(result.Length + Math.Max((long)match.Text.Length, replacement.Length));
        }

        result.Append(replacement, position, replacement.Length - position);
    }

    /// <summary>Appends what a dollar sign stands for, and returns how many characters behind it belong to it.</summary>
    private static int Insert(string replacement, int at, MatchFound match, StringBuilder result)
    {
        var next = at < replacement.Length ? replacement[at] : '\0';
        if (next is '$' or '0')
        {
            if (next == '$')
                result.Append('$');
            else
                result.Append(match.Text);
            return 1;
        }

        var digits = Digits(replacement, at, match.GroupCount);
        if (digits == 0)
        {
            result.Append('$');
            return 0;
        }

        var group = int.Parse(replacement.AsSpan(at, digits), CultureInfo.InvariantCulture);
        if (group >= 1 && group <= match.GroupCount)
            result.Append(match.Group(group - 1));
        return digits;
    }

    // As many digits as the number of groups has, one fewer if that names a group that is not there.
    private static int Digits(string replacement, int at, int groups)
    {
        var most = groups.ToString(CultureInfo.InvariantCulture).Length;
        var count = 0;
        while (count < most && at + count < replacement.Length && char.IsAsciiDigit(replacement[at + count]))
            count++;
        var names = count > 1 && int.Parse(replacement.AsSpan(at, count), CultureInfo.InvariantCulture) > groups;
        return names ? count - 1 : count;
    }
}
