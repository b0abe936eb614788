using System.Text.RegularExpressions;
using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.Paths.Filters;

namespace OrderFlow.StatesLanguage.Paths;

/// <summary>Reads filters: <c>?(@.price &lt; 10 &amp;&amp; @.name in ['a','b'])</c>, and the constants in them.</summary>
/// <seealso href="https://github.com/json-path/JsonPath#filter-operators"/>
internal sealed class FilterParser(PathText source, PathParser paths)
{
    private const string NameClosers = " )]&|=!<>,}";

    /// <summary><c>?(...)</c>.</summary>
    public Filter Bracketed()
    {
        var start = source.Position;
        if (!source.Take('?'))
            throw source.Problem("has a comma in brackets without a filter ?(...) after it");
        source.Spaces();
        if (!source.Take('('))
            throw source.Problem("has a filter without a parenthesis after the question mark", start);
        var filter = Any();
        source.Spaces();
        return source.Take(')') ? filter : throw source.Problem(source.AtEnd ? "has a filter that is not closed" : $"has \"{source.Rest}\" in a filter, where && or || or a parenthesis must be");
    }

    /// <summary>A path or a constant.</summary>
    public Operand Operand()
    {
        source.Spaces();
        if (source.Next is not ('@' or '$'))
            return new LiteralOperand(Literal());
        var fromDocument = source.Next == '$';
        source.Position++;
        paths.Nest();
        var steps = paths.Steps(NameClosers);
        paths.Unnest();
        if (!source.AtEnd && !NameClosers.Contains(source.Next, StringComparison.Ordinal) && !char.IsWhiteSpace(source.Next))
            throw source.Problem($"has '{source.Next}' in a filter's path, where a dot or a bracket must be");
        return new PathOperand(fromDocument, steps);
    }

    private Filter Any()
    {
        var operands = new List<Filter>();
        do
            operands.Add(All());
        while (TakeTwice('|'));
        return operands is [var only] ? only : new AnyFilter([.. operands]);
    }

    private Filter All()
    {
        var operands = new List<Filter>();
        do
            operands.Add(One());
        while (TakeTwice('&'));
        return operands is [var only] ? only : new AllFilter([.. operands]);
    }

    private Filter One()
    {
        source.Spaces();
        paths.Nest();
        var filter = source.Next switch
        {
            '!' => Negation(),
            '(' => Parenthesized(),
            _ => Comparison(),
        };
        paths.Unnest();
        return filter;
    }

    private NotFilter Negation()
    {
        source.Position++;
        return new(One());
    }

    private Filter Parenthesized()
    {
        source.Position++;
        var filter = Any();
        source.Spaces();
        return source.Take(')') ? filter : throw source.Problem("has a parenthesis in a filter that is not closed");
    }

    private Filter Comparison()
    {
        if (source.Next == '/')
            return Regex(expressionFirst: true);
        var left = Operand();
        source.Spaces();
        var at = source.Position;
        var symbol = Symbol();
        if (symbol.Length == 0)
        {
            return left switch
            {
                PathOperand path => new PresenceFilter(path),
                LiteralOperand { Value.IsBoolean: true } constant => new ConstantFilter(constant.Value.AsBoolean()),
                _ => throw source.Problem($"has the constant {left} as a filter", at),
            };
        }

        source.Spaces();
        if (symbol == ComparisonSymbols.Regex)
            return source.Next == '/' ? Regex(left) : throw source.Problem("compares with =~ and no regular expression /.../");
        if (!ComparisonSymbols.TryParse(symbol, out var kind))
            throw source.Problem($"has \"{symbol}\" in a filter, which is no comparison", at);
        return new ComparisonFilter(left, kind, Operand());
    }

    private Filter Regex(bool expressionFirst)
    {
        var at = source.Position;
        var (pattern, flags, regex) = Expression();
        source.Spaces();
        if (!expressionFirst || Symbol() != ComparisonSymbols.Regex)
            throw source.Problem("has a regular expression that is not compared with =~", at);
        return new RegexFilter(Operand(), pattern, flags, regex);
    }

    private RegexFilter Regex(Operand left)
    {
        var (pattern, flags, regex) = Expression();
        return new(left, pattern, flags, regex);
    }

    private (string Pattern, string Flags, Regex Regex) Expression()
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
        var flagsAt = ++source.Position;
        while (char.IsAsciiLetter(source.Next))
            source.Position++;
        var flags = source.Between(flagsAt);
        try
        {
            return (pattern, flags, new($@"\A(?:{pattern})\z", Options(flags), PathLimits.Match));
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

    private string Symbol()
    {
        var start = source.Position;
        if (char.IsAsciiLetter(source.Next))
        {
            while (char.IsAsciiLetter(source.Next))
                source.Position++;
        }
        else
        {
            while (source.Next is '=' or '!' or '<' or '>' or '~')
                source.Position++;
        }

        return source.Between(start);
    }

    private bool TakeTwice(char symbol)
    {
        source.Spaces();
        if (source.Next != symbol)
            return false;
        source.Position++;
        return source.Take(symbol) ? true : throw source.Problem($"has a single {symbol} in a filter; write {symbol}{symbol}");
    }

    private JsonataValue Literal()
    {
        if (source.Next is '\'' or '"')
            return source.Quoted();
        if (source.Next is '[')
            return Array();
        if (source.Next is '{')
            return Object();
        var start = source.Position;
        while (char.IsAsciiLetterOrDigit(source.Next) || source.Next is '.' or '+' or '-')
            source.Position++;
        var word = source.Between(start);
        if (word.Length == 0)
            throw source.Problem(source.AtEnd ? "ends where a filter's operand must be" : $"has \"{source.Rest}\" where a filter's operand must be");
        try
        {
            return JsonataJson.Parse(word);
        }
        catch (JsonataJsonException)
        {
            throw source.Problem($"has \"{word}\" in a filter, which is no string in quotes, number, path, true, false or null", start);
        }
    }

    private JsonataArray Array()
    {
        paths.Nest();
        var start = source.Position++;
        var items = new List<JsonataValue>();
        for (source.Spaces(); !source.Take(']'); source.Spaces())
        {
            if (source.AtEnd || (items.Count > 0 && !source.Take(',')))
                throw source.Problem("has an array in a filter that is not closed", start);
            source.Spaces();
            items.Add(Literal());
        }

        paths.Unnest();
        return JsonataArray.From(items);
    }

    private JsonataObject Object()
    {
        paths.Nest();
        var start = source.Position++;
        var members = new JsonataObjectBuilder();
        for (source.Spaces(); !source.Take('}'); source.Spaces())
        {
            if (members.Count > 0 && !source.Take(','))
                throw source.Problem("has an object in a filter that is not closed", start);
            source.Spaces();
            if (source.Next is not ('\'' or '"'))
                throw source.Problem("has an object in a filter that is not closed", start);
            var name = source.Quoted();
            source.Spaces();
            if (!source.Take(':'))
                throw source.Problem("has a name without a colon in a filter's object");
            source.Spaces();
            members.Set(name, Literal());
        }

        paths.Unnest();
        return members.Build();
    }
}
