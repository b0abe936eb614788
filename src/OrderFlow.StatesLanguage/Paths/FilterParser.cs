using OrderFlow.StatesLanguage.Paths.Filters;

namespace OrderFlow.StatesLanguage.Paths;

/// <summary>Reads filters: <c>?(@.price &lt; 10 &amp;&amp; @.name in ['a','b'])</c>.</summary>
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
            return new LiteralOperand(new LiteralParser(source, paths).Literal());
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
            return RegexFirst();
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
            return source.Next == '/' ? new RegexFilter(left, new RegexParser(source).Expression()) : throw source.Problem("compares with =~ and no regular expression /.../");
        if (!ComparisonSymbols.TryParse(symbol, out var kind))
            throw source.Problem($"has \"{symbol}\" in a filter, which is no comparison", at);
        return new ComparisonFilter(left, kind, Operand());
    }

    private RegexFilter RegexFirst()
    {
        var at = source.Position;
        var expression = new RegexParser(source).Expression();
        source.Spaces();
        if (Symbol() != ComparisonSymbols.Regex)
            throw source.Problem("has a regular expression that is not compared with =~", at);
        return new(Operand(), expression);
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
}
