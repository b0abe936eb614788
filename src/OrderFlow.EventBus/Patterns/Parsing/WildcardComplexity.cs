using System.Text;
using OrderFlow.EventBus.Patterns.Values;

namespace OrderFlow.EventBus.Patterns.Parsing;

/// <summary>
/// How complex the wildcards of a field are: the most beginnings of them that one value can match at a time, a beginning
/// that ends before a star and the star counting both. The sets of beginnings are walked until one is too large
/// or too many have been seen, so that the question itself stays cheap.
/// </summary>
internal sealed class WildcardComplexity
{
    /// <summary>The service accepts 9 and refuses 11 by this measure; between them nothing is known.</summary>
    private const int Maximum = 10;

    private const int MaximumSets = 50_000;
    private const int Other = -1;
    // Every wildcard in turn; a position stands for what has been read up to and with the element there.
    private readonly int[] _elements;
    private readonly HashSet<string> _seen = [];
    private readonly Queue<int[]> _waiting = new();

    private WildcardComplexity(IEnumerable<WildcardText> wildcards)
    {
        var elements = new List<int>();
        var first = new SortedSet<int>();
        foreach (var wildcard in wildcards)
        {
            first.Add(elements.Count);
            if (wildcard.Elements[1] == WildcardText.Star)
                first.Add(elements.Count + 1);
            elements.AddRange(wildcard.Elements);
            elements.Add(WildcardText.End);
        }

        _elements = [.. elements];
        Visit(first);
    }

    /// <summary>Whether the wildcards among the alternatives of a field are too complex together.</summary>
    public static bool IsTooHigh(IEnumerable<ValuePattern> alternatives)
    {
        var wildcards = alternatives
            .SelectMany(alternative => alternative is AnythingButMatchingPattern nested ? nested.Excluded : [alternative])
            .OfType<WildcardPattern>()
            .Select(pattern => pattern.Wildcard)
            .Where(wildcard => wildcard.Stars > 0)
            .ToArray();
        return wildcards.Sum(wildcard => wildcard.Stars) > 1 && new WildcardComplexity(wildcards).Exceeds();
    }

    private bool Exceeds()
    {
        while (_waiting.TryDequeue(out var set))
        {
            if (set.Length > Maximum || _seen.Count > MaximumSets)
                return true;
            foreach (var input in Inputs(set))
                Visit(After(set, input));
        }

        return false;
    }

    // Only bytes that some beginning waits for lead to different sets; all others lead to the same one.
    private IEnumerable<int> Inputs(int[] set) => set
        .Select(position => _elements[position + 1])
        .Where(element => element >= 0)
        .Append(Other)
        .Distinct();

    private SortedSet<int> After(int[] set, int input)
    {
        var next = new SortedSet<int>();
        foreach (var position in set)
        {
            if (_elements[position] == WildcardText.Star)
                next.Add(position);
            if (_elements[position + 1] != input || input == Other)
                continue;
            next.Add(position + 1);
            if (_elements[position + 2] == WildcardText.Star)
                next.Add(position + 2);
        }

        return next;
    }

    private void Visit(SortedSet<int> set)
    {
        var key = new StringBuilder();
        foreach (var position in set)
            key.Append((char)(position >> 16)).Append((char)position);
        if (set.Count > 0 && _seen.Add(key.ToString()))
            _waiting.Enqueue([.. set]);
    }
}
