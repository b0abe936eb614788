using System.Globalization;
using OrderFlow.StatesLanguage.Paths.Filters;
using OrderFlow.StatesLanguage.Paths.Selectors;

namespace OrderFlow.StatesLanguage.Paths;

/// <summary>Reads what brackets select by: names, indices, slices, wildcards and filters.</summary>
internal sealed class BracketParser(PathText source, PathParser paths)
{
    public Selector Bracket()
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
            filters.Add(new FilterParser(source, paths).Bracketed());
            source.Spaces();
        }
        while (source.Take(','));

        return [.. filters];
    }
}
