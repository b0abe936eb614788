using OrderFlow.EventBus.Patterns.Reading;

namespace OrderFlow.EventBus.Patterns;

/// <summary>Fields that must all match, in the order of their paths, in which absence inside arrays is judged.</summary>
internal sealed class PatternBranch
{
    public PatternBranch(IEnumerable<PatternField> fields) =>
        Fields = [.. fields.OrderBy(field => field.Path.Text, StringComparer.Ordinal)];

    /// <summary>The fields, sorted by path.</summary>
    public PatternField[] Fields { get; }

    /// <summary>Whether one value can be chosen for every field such that no two lie in different elements of one array.</summary>
    public bool Matches(FlatEvent flat)
    {
        var fieldsInArrays = 0;
        var mayBeAbsentInElement = false;
        foreach (var field in Fields)
        {
            var found = false;
            var inArray = false;
            for (var leaf = flat.FirstLeaf(field.Path); leaf >= 0; leaf = flat.NextLeaf(leaf))
            {
                inArray |= flat.ElementOf(leaf) != FlatEvent.NoElement;
                found = found || field.Matches(flat.ValueOf(leaf));
            }

            if (!found && !(field.MatchesAbsent && (inArray || flat.FirstLeaf(field.Path) < 0)))
                return false;
            fieldsInArrays += inArray ? 1 : 0;
            mayBeAbsentInElement |= inArray && !found;
        }

        var isSettled = fieldsInArrays == 0 || (fieldsInArrays == 1 && !mayBeAbsentInElement);
        return isSettled || new ArrayConsistentSearch(this, flat).Succeeds();
    }
}
