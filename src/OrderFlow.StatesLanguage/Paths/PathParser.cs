using System.Buffers;
using System.Globalization;
using System.Text;
using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.Paths.Filters;
using OrderFlow.StatesLanguage.Paths.Functions;
using OrderFlow.StatesLanguage.Paths.Selectors;

namespace OrderFlow.StatesLanguage.Paths;

/// <summary>Reads paths: a root and the steps after it.</summary>
/// <seealso href="https://states-language.net/#path"/>
internal sealed class PathParser(PathText source)
{
    private static readonly SearchValues<char> Operators = SearchValues.Create("*?@,:()");

    private int nesting;

    public static JsonPath Parse(string text)
    {
        var source = new PathText(text);
        var path = new PathParser(source).Path(closers: []);
        return source.AtEnd ? path : throw source.Problem($"has '{source.Next}' where a dot or a bracket must be");
    }

    /// <summary>A path that ends at a character which cannot go on with it, as those among the arguments of a function do.</summary>
    /// <param name="closers">The characters that end a name beside the dot and the bracket.</param>
    public JsonPath Path(ReadOnlySpan<char> closers)
    {
        var start = source.Position;
        if (!source.Take('$'))
            throw source.Problem("does not begin with $");
        var root = source.Take('$') ? PathRoot.Context : PathRoot.Input;
        string? variable = null;
        if (root is PathRoot.Input && Variable() is { Length: > 0 } name)
            (root, variable) = (PathRoot.Variable, name);
        var steps = Steps(closers);
        return new(source.Between(start), root, variable, steps);
    }

    /// <summary>The steps after a root.</summary>
    public PathSteps Steps(ReadOnlySpan<char> closers)
    {
        var selectors = new List<Selector>();
        while (source.Next is '.' or '[')
        {
            if (selectors.Count >= PathLimits.Steps)
                throw source.Problem($"has more than {PathLimits.Steps} steps");
            if (selectors is [.., FunctionSelector])
                throw source.Problem("goes on after a function, which must come last");
            Step(selectors, closers);
        }

        return selectors.Count == 0 ? PathSteps.None : new([.. selectors]);
    }

    public void Nest()
    {
        if (++nesting > PathLimits.Nesting)
            throw source.Problem($"nests deeper than {PathLimits.Nesting} levels");
    }

    public void Unnest() => nesting--;

    private string Variable()
    {
        var start = source.Position;
        while (char.IsLetterOrDigit(source.Next) || source.Next == '_')
            source.Position++;
        return source.Between(start);
    }

    private void Step(List<Selector> selectors, ReadOnlySpan<char> closers)
    {
        var start = source.Position;
        if (source.Next == '[')
        {
            selectors.Add(Bracket());
            return;
        }

        source.Position++;
        if (source.Take('.'))
        {
            selectors.Add(new DescentSelector());
            if (source.Next == '[')
                return;
        }

        if (source.Take('*'))
        {
            if (!source.AtEnd && source.Next is not ('.' or '[') && !closers.Contains(source.Next))
                throw source.Problem($"has '{source.Next}' after a wildcard, where a dot or a bracket must be");
            selectors.Add(new WildcardSelector());
            return;
        }

        var (name, isPlain) = Name(closers);
        if (name.Length == 0)
            throw source.Problem("has a dot without a name", start);
        if (source.Next == '(')
            Function(name, start, selectors);
        else
            selectors.Add(new NameSelector(name, isPlain));
    }

    private (string Name, bool IsPlain) Name(ReadOnlySpan<char> closers)
    {
        var name = new StringBuilder();
        var isPlain = true;
        for (; !source.AtEnd && source.Next is not ('.' or '[' or '(') && !closers.Contains(source.Next); source.Position++)
        {
            if (source.Next == ' ')
                throw source.Problem("has a blank in a name; write the name in brackets and quotes");
            if (source.Next == '\\' && source.Position + 1 < source.Text.Length)
                source.Position++;
            else
                isPlain &= !Operators.Contains(source.Next);
            name.Append(source.Next);
        }

        return (name.ToString(), isPlain);
    }

    private void Function(string name, int start, List<Selector> selectors)
    {
        if (!FunctionNames.TryParse(name, out var function))
            throw source.Problem($"calls \"{name}\", which is no function of JSONPath.{Validation.Suggestion.For(name, FunctionNames.All)}".TrimEnd('.'), start);
        if (selectors is [.., DescentSelector])
            throw source.Problem($"calls {name} after .., where a name or a bracket must be", start);
        Nest();
        source.Position++;
        var arguments = new List<Operand>();
        for (source.Spaces(); !source.Take(')'); source.Spaces())
        {
            if (source.AtEnd || (arguments.Count > 0 && !source.Take(',')))
                throw source.Problem($"has a call of {name} that is not closed");
            source.Spaces();
            arguments.Add(new FilterParser(source, this).Operand());
        }

        Unnest();
        if (!selectors.Any(selector => selector is DescentSelector))
        {
            selectors.Add(new FunctionSelector(function, [.. arguments], over: null));
            return;
        }

        var over = new PathSteps([.. selectors]);
        selectors.Clear();
        selectors.Add(new FunctionSelector(function, [.. arguments], over));
    }

    private Selector Bracket()
    {
        var start = source.Position++;
        source.Spaces();
        var selector = source.Next switch
        {
            '\'' or '"' => Names(),
            '*' => Wildcard(),
            '?' => new FilterSelector(Conditions()),
            ']' => throw source.Problem("has empty brackets", start),
            ':' or '-' or >= '0' and <= '9' => Positions(start),
            '\0' => throw source.Problem("has a bracket that is not closed", start),
            _ => throw source.Problem($"has \"{source.Rest}\" in brackets; they take a name in quotes, an index, a slice, * or a filter ?(...)"),
        };
        source.Spaces();
        if (!source.Take(']'))
            throw source.Problem(source.AtEnd ? "has a bracket that is not closed" : $"has '{source.Next}' where a bracket must be closed", source.AtEnd ? start : null);
        return selector;
    }

    private Selector Names()
    {
        var names = new List<string>();
        do
        {
            source.Spaces();
            if (source.Next is not ('\'' or '"'))
                throw source.Problem("has a comma in brackets without a name in quotes after it");
            names.Add(source.Quoted());
            source.Spaces();
        }
        while (source.Take(','));

        return names is [var only] ? new NameSelector(only, isPlain: true) : new NamesSelector([.. names]);
    }

    private WildcardSelector Wildcard()
    {
        source.Position++;
        return new();
    }

    private Selector Positions(int start)
    {
        var first = Position();
        source.Spaces();
        if (source.Take(':'))
            return Slice(first, start);
        var indices = new List<int> { first ?? throw source.Problem("has a minus without a number") };
        while (source.Take(','))
        {
            source.Spaces();
            indices.Add(Position() ?? throw source.Problem("has a comma in brackets without an index after it"));
            source.Spaces();
        }

        return indices is [var only] ? new IndexSelector(only) : new IndicesSelector([.. indices]);
    }

    private SliceSelector Slice(int? from, int start)
    {
        source.Spaces();
        var to = Position();
        source.Spaces();
        if (from is null && to is null)
            throw source.Problem("has a slice without bounds; write [*] for all items", start);
        if (!source.Take(':'))
            return new(from, to, step: null);
        source.Spaces();
        return new(from, to, Position());
    }

    private int? Position()
    {
        var start = source.Position;
        source.Take('-');
        while (char.IsAsciiDigit(source.Next))
            source.Position++;
        if (source.Position == start)
            return null;
        return int.TryParse(source.Between(start), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var position)
            ? position
            : throw source.Problem($"has \"{source.Between(start)}\", which is no index", start);
    }

    private Filter[] Conditions()
    {
        var filters = new List<Filter>();
        do
        {
            source.Spaces();
            filters.Add(new FilterParser(source, this).Bracketed());
            source.Spaces();
        }
        while (source.Take(','));

        return [.. filters];
    }
}
