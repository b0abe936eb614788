using System.Buffers;

namespace OrderFlow.StatesLanguage.Validation.Paths;

/// <summary>
/// Checks the syntax of JSONPaths: a root (<c>$</c>, <c>$$</c> or <c>$variable</c>) and steps with dots and brackets. What brackets select by
/// (indices, slices, filters) is only balanced, not parsed.
/// </summary>
/// <seealso href="https://states-language.net/#path"/>
internal static class PathSyntax
{
    private static readonly SearchValues<char> Ambiguous = SearchValues.Create("*?@,:()");

    /// <summary>What is wrong with a path, as the end of a sentence, or null.</summary>
    public static string? Problem(string path)
    {
        if (!path.StartsWith('$'))
            return "does not begin with $";
        var position = RootLength(path);
        while (position < path.Length)
        {
            var start = position;
            var problem = path[position] switch
            {
                '.' => Name(path, ref position),
                '[' => Bracket(path, ref position),
                var other => $"has '{other}' where a dot or a bracket must be",
            };
            if (problem is not null)
                return problem;
            if (position == start)
                break;
        }

        return null;
    }

    /// <summary>Why a path is no reference path, which leads to exactly one place, or null.</summary>
    /// <seealso href="https://states-language.net/#ref-paths"/>
    public static string? ReferenceProblem(string path, bool variables)
    {
        if (Problem(path) is { } problem)
            return problem;
        if (path.StartsWith("$$", StringComparison.Ordinal))
            return "leads into the context object, which a reference path cannot";
        var position = RootLength(path);
        if (position > 1 && !variables)
            return "leads into a variable, which this field cannot";
        while (position < path.Length)
        {
            var start = position;
            _ = path[position] == '.' ? Name(path, ref position) : Bracket(path, ref position);
            if (!IsUnambiguous(path[start..position]))
                return $"has \"{path[start..position]}\", which can lead to several places; a reference path has only names and indices";
        }

        return null;
    }

    /// <summary>The name of the variable that a path begins with, or null when it begins with the input or the context object.</summary>
    public static string? VariableOf(string path) =>
        Problem(path) is null && path[1..].FirstOrDefault() != '$' && RootLength(path) is var length and > 1 ? path[1..length] : null;

    private static int RootLength(string path)
    {
        if (path.StartsWith("$$", StringComparison.Ordinal))
            return 2;
        var length = 1;
        while (length < path.Length && (char.IsLetterOrDigit(path[length]) || path[length] == '_'))
            length++;
        return length;
    }

    private static string? Name(string path, ref int position)
    {
        position += path.AsSpan(position).StartsWith("..") ? 2 : 1;
        var start = position;
        while (position < path.Length && path[position] is not ('.' or '['))
            position++;
        var isDescent = path[start - 1] == '.' && start > 1 && path[start - 2] == '.';
        return position > start || (isDescent && position < path.Length) ? null : "has a dot without a name";
    }

    private static string? Bracket(string path, ref int position)
    {
        var start = position;
        var depth = 0;
        char? quote = null;
        for (; position < path.Length; position++)
        {
            var letter = path[position];
            if (quote is not null)
            {
                if (letter == '\\')
                    position++;
                else if (letter == quote)
                    quote = null;
            }
            else if (letter is '\'' or '"')
            {
                quote = letter;
            }
            else if (letter == '[')
            {
                depth++;
            }
            else if (letter == ']' && --depth == 0)
            {
                position++;
                return string.IsNullOrWhiteSpace(path[(start + 1)..(position - 1)]) ? "has empty brackets" : null;
            }
        }

        position = path.Length;
        return quote is null ? "has a bracket that is not closed" : "has a string that is not closed";
    }

    private static bool IsUnambiguous(string step)
    {
        if (step.StartsWith('.'))
            return !step.StartsWith("..", StringComparison.Ordinal) && step.AsSpan(1).IndexOfAny(Ambiguous) < 0;
        var inner = step[1..^1].Trim();
        return inner.Length > 1 && inner[0] is '\'' or '"' && inner[^1] == inner[0]
            ? !inner[1..^1].Contains(inner[0], StringComparison.Ordinal)
            : inner.Length > 0 && inner.All(char.IsAsciiDigit);
    }
}
