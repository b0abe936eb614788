using OrderFlow.EventBus.Patterns.Values;

namespace OrderFlow.EventBus.Patterns.Partial;

/// <summary>
/// Looks for a way to fill the gaps of a partial event such that a branch matches: every field takes a known value, a gap,
/// or absence, and no two of them lie in different elements of one array. Where the search is given up it answers yes.
/// </summary>
internal sealed class PartialSearch(PatternBranch branch, PartialFields fields)
{
    private const int MaximumSteps = 100_000;
    private readonly int[] _chosen = new int[fields.ArrayCount + 1];
    private readonly Stack<int> _trail = new();
    private int _steps;

    /// <summary>Whether there is such a way.</summary>
    public bool Succeeds() => From(0);

    private bool From(int index) =>
        index == branch.Fields.Length || ++_steps > MaximumSteps || ChooseValue(index) || ChooseAbsence(index);

    private bool ChooseValue(int index)
    {
        var field = branch.Fields[index];
        foreach (var element in Elements(field).Distinct())
        {
            if (!IsConsistent(element))
                continue;
            var mark = _trail.Count;
            Choose(element);
            if (From(index + 1))
                return true;
            while (_trail.Count > mark)
                _chosen[_trail.Pop()] = PartialFields.NoElement;
        }

        return false;
    }

    // The elements in which the field can have a value that it wants.
    private IEnumerable<int> Elements(PatternField field)
    {
        foreach (var scalar in fields.Scalars)
        {
            if (scalar.Path == field.Path.Text && field.Matches(new EventValue(scalar.Key)))
                yield return scalar.Element;
        }

        if (Array.TrueForAll(field.Alternatives, alternative => alternative is AbsentPattern))
            yield break;
        foreach (var gap in fields.Gaps)
        {
            if (gap.Holds(field.Path.Text) is { } element)
                yield return element;
        }
    }

    private bool ChooseAbsence(int index)
    {
        var field = branch.Fields[index];
        return field.MatchesAbsent
            && !fields.Scalars.Any(scalar => scalar.Path == field.Path.Text && IsConsistent(scalar.Element))
            && From(index + 1);
    }

    private bool IsConsistent(int element)
    {
        for (; element != PartialFields.NoElement; element = fields.ParentOf(element))
        {
            var chosen = _chosen[fields.ArrayOf(element)];
            if (chosen != PartialFields.NoElement)
                return chosen == element;
        }

        return true;
    }

    private void Choose(int element)
    {
        for (; element != PartialFields.NoElement && _chosen[fields.ArrayOf(element)] != element; element = fields.ParentOf(element))
        {
            _chosen[fields.ArrayOf(element)] = element;
            _trail.Push(fields.ArrayOf(element));
        }
    }
}
