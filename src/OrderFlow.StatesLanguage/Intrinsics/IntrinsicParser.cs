using System.Globalization;
using System.Text;
using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.Intrinsics.Functions;
using OrderFlow.StatesLanguage.Paths;
using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.StatesLanguage.Intrinsics;

/// <summary>Reads calls of intrinsic functions.</summary>
/// <seealso href="https://states-language.net/#intrinsic-functions"/>
internal sealed class IntrinsicParser(PathText source)
{
    /// <summary>What a backslash can stand before in a string.</summary>
    public const string Escapable = @"'{}\";

    private const string PathClosers = ",) ";

    // The service takes up to ten calls in one another.
    private const int DeepestCall = 10;

    public static IntrinsicCall Parse(string text)
    {
        var source = new PathText(text);
        var call = new IntrinsicParser(source).Call(depth: 1);
        source.Spaces();
        return source.AtEnd ? call : throw source.Problem($"goes on with \"{source.Rest}\" after the call");
    }

    private IntrinsicCall Call(int depth)
    {
        var start = source.Position;
        if (depth > DeepestCall)
            throw source.Problem($"has more than {DeepestCall} calls in one another");
        while (char.IsLetterOrDigit(source.Next) || source.Next is '.' or '_')
            source.Position++;
        var name = source.Between(start);
        if (IntrinsicFunctions.Find(name) is not { } function)
            throw source.Problem($"calls \"{name}\", which is no intrinsic function.{Suggestion.For(name, IntrinsicFunctions.Names)}".TrimEnd('.'), start);
        source.Spaces();
        if (!source.Take('('))
            throw source.Problem($"needs a parenthesis after {name}");
        var arguments = Arguments(name, depth);
        return function.Problem(arguments.Count) is { } problem ? throw source.Problem(problem, start) : new(function, [.. arguments]);
    }

    private List<IntrinsicArgument> Arguments(string name, int depth)
    {
        var arguments = new List<IntrinsicArgument>();
        source.Spaces();
        if (source.Take(')'))
            return arguments;
        do
        {
            source.Spaces();
            if (source.AtEnd)
                throw source.Problem($"has a call of {name} that is not closed");
            arguments.Add(Argument(depth));
            source.Spaces();
        }
        while (source.Take(','));

        if (source.Take(')'))
            return arguments;
        throw source.Problem(source.AtEnd ? $"has a call of {name} that is not closed" : $"needs a comma or a parenthesis before \"{source.Rest}\"");
    }

    private IntrinsicArgument Argument(int depth)
    {
        if (source.Next == '\'')
            return Literal();
        if (source.Next == '$')
            return Path();
        if (source.StartsWith("States."))
            return Call(depth + 1);
        var start = source.Position;
        while (!source.AtEnd && source.Next is not (',' or ')' or '(' or ' '))
            source.Position++;
        return source.Between(start) switch
        {
            "true" => new LiteralArgument(true),
            "false" => new LiteralArgument(false),
            "null" => new LiteralArgument(JsonataValue.Null),
            var word when IsNumber(word) => new LiteralArgument(JsonataJson.Parse(word)),
            var word => throw source.Problem($"has the argument \"{word}\", which is no string in single quotes, number, path or call", start),
        };
    }

    private static bool IsNumber(string word)
    {
        if (!double.TryParse(word, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out _))
            return false;
        try
        {
            return JsonataJson.Parse(word).IsNumber;
        }
        catch (JsonataJsonException)
        {
            return false;
        }
    }

    private LiteralArgument Literal()
    {
        var start = ++source.Position;
        var content = new StringBuilder();
        for (; !source.AtEnd; source.Position++)
        {
            if (source.Next == '\'')
            {
                var template = source.Between(start);
                source.Position++;
                return new(content.ToString(), template);
            }

            if (source.Next == '\\')
            {
                source.Position++;
                if (!source.AtEnd && !Escapable.Contains(source.Next, StringComparison.Ordinal))
                    throw source.Problem($"has \"\\{source.Next}\" in a string; a backslash can stand before ', {{, }} and \\ only", source.Position - 1, 2);
            }

            if (!source.AtEnd)
                content.Append(source.Next);
        }

        throw source.Problem("has a string that is not closed", start - 1);
    }

    private PathArgument Path()
    {
        var start = source.Position;
        try
        {
            var path = new PathParser(source).Path(PathClosers);
            if (source.AtEnd || PathClosers.Contains(source.Next, StringComparison.Ordinal) || char.IsWhiteSpace(source.Next))
                return new(path);
            throw source.Problem($"has '{source.Next}' where a dot or a bracket must be");
        }
        catch (PathException problem)
        {
            throw source.Problem($"has the path \"{PathText(start)}\", which {problem.Reason}", problem.Position, problem.Length);
        }
    }

    // As far as it can be made out where a path that cannot be read ends.
    private string PathText(int start)
    {
        var end = source.Text.IndexOfAny([',', ')'], Math.Min(source.Position, source.Text.Length));
        return source.Text[start..(end < 0 ? source.Text.Length : end)].TrimEnd();
    }
}
