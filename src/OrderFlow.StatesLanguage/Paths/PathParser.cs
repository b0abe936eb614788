using System.Buffers;
using System.Text;
using OrderFlow.StatesLanguage.Paths.Filters;
using OrderFlow.StatesLanguage.Paths.Functions;
using OrderFlow.StatesLanguage.Paths.Selectors;

namespace OrderFlow.StatesLanguage.Paths;

/// <summary>Reads paths: a root and the steps after it.</summary>
/// <seealso href="https://states-language.net/#path"/>
internal sealed class PathParser(PathText source)
{
    private static readonly SearchValues<char> Operators = SearchValues.Create("*?@,:()");

    private List<Range>? spans;
    private int nesting;

    public static JsonPath Parse(string text)
    {
        // The service takes blanks at the end for nothing.
        var source = new PathText(text.TrimEnd(' '));
        var path = new PathParser(source).Path(closers: []);
        return source.AtEnd ? path : throw source.Problem($"has '{source.Next}' where a dot or a bracket must be");
    }

    /// <summary>Where the steps of a path stand, as long as they are names and indices.</summary>
    public static IReadOnlyList<Range> SpansOfSteps(string path)
    {
        var found = new List<Range>();
        new PathParser(new PathText(path)) { spans = found }.Path(closers: []);
        return found;
    }

    /// <summary>A path that ends at a character which cannot go on with it, as those among the arguments of a function do.</summary>
    /// <param name="closers">The characters that end a name beside the dot and the bracket.</param>
    public JsonPath Path(ReadOnlySpan<char> closers)
    {
        var start = source.Position;
        if (!source.Take('$'))
            throw source.Problem("does not begin with $", start, source.Text.Length - start);
        var root = source.Take('$') ? PathRoot.Context : PathRoot.Input;
        string? variable = null;
        if (root is PathRoot.Input && Variable() is { Length: > 0 } name)
            (root, variable) = (PathRoot.Variable, name);
        var steps = Steps(closers);
        return new(source.Between(start), root, variable, steps) { Start = start };
    }

    /// <summary>The steps after a root.</summary>
    public PathSteps Steps(ReadOnlySpan<char> closers)
    {
        // Steps within a filter are no steps of the path.
        var (selectors, found) = (new List<Selector>(), spans);
        spans = null;
        while (source.Next is '.' or '[')
        {
            if (selectors.Count >= PathLimits.Steps)
                throw source.Problem($"has more than {PathLimits.Steps} steps");
            if (selectors is [.., FunctionSelector])
                throw source.Problem("goes on after a function, which must come last");
            var start = source.Position;
            Step(selectors, closers);
            found?.Add(Inside(start));
        }

        return selectors.Count == 0 ? PathSteps.None : new([.. selectors]);
    }

    public void Nest()
    {
        if (++nesting > PathLimits.Nesting)
            throw source.Problem($"nests deeper than {PathLimits.Nesting} levels");
    }

    public void Unnest() => nesting--;

    // A step without its dots, or without its brackets and the spaces within.
    private Range Inside(int start)
    {
        while (source.Text[start] == '.' && start < source.Position - 1)
            start++;
        var isBracket = source.Text[start] == '[';
        var end = source.Position - (isBracket ? 1 : 0);
        start += isBracket ? 1 : 0;
        while (isBracket && start < end && char.IsWhiteSpace(source.Text[start]))
            start++;
        while (isBracket && end > start && char.IsWhiteSpace(source.Text[end - 1]))
            end--;
        return start..end;
    }

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
        // The service takes a dot before a bracket, as in $.['order id'] and $.items.[0], for nothing.
        if (source.Take('.') && source.Take('.'))
        {
            selectors.Add(new DescentSelector());
            if (source.Next == '[')
                return;
        }

        if (source.Next == '[')
        {
            selectors.Add(new BracketParser(source, this).Bracket());
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
            throw source.Problem($"calls \"{name}\", which is no function of JSONPath.{Validation.Suggestion.For(name, FunctionNames.All)}".TrimEnd('.'), start + 1);
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
}
