using System.Text;
using OrderFlow.EventBus.Patterns.Reading;

namespace OrderFlow.EventBus.Patterns;

/// <summary>
/// Looks for array-consistent values of a branch: field after field in the order of the paths, going back where a field
/// finds none in the elements chosen so far. Choices that failed are remembered by the elements that later fields can
/// see, so that ordinary events cost no more than their elements; what is left is bounded by a number of steps.
/// </summary>
internal sealed class ArrayConsistentSearch(PatternBranch branch, FlatEvent flat)
{
    private const int StepsBeforeRemembering = 256;
    private const int MaximumSteps = 1_000_000;
    private readonly int[] _chosen = new int[flat.ArrayCount + 1];
    private readonly Stack<int> _trail = new();
    private readonly StringBuilder _key = new();
    private HashSet<string>? _failed;
    private int[][]? _visibleArrays;
    private int _steps;

    /// <summary>Whether there is a consistent choice.</summary>
    public bool Succeeds() => From(0);

    private bool From(int index)
    {
        if (index == branch.Fields.Length)
            return true;
        if (++_steps > MaximumSteps)
            return false;
        var key = _steps > StepsBeforeRemembering ? Key(index) : null;
        if (key is not null && _failed!.Contains(key))
            return false;
        if (ChooseValue(index) || ChooseAbsence(index))
            return true;
        if (key is not null)
            _failed!.Add(key);
        return false;
    }

    private bool ChooseValue(int index)
    {
        var field = branch.Fields[index];
        var tried = -1;
        for (var leaf = flat.FirstLeaf(field.Path); leaf >= 0; leaf = flat.NextLeaf(leaf))
        {
            var element = flat.ElementOf(leaf);
            if (element == tried || !IsConsistent(element) || !field.Matches(flat.ValueOf(leaf)))
                continue;
            tried = element;
            var mark = _trail.Count;
            Choose(element);
            if (From(index + 1))
                return true;
            Undo(mark);
        }

        return false;
    }

    private bool ChooseAbsence(int index)
    {
        var field = branch.Fields[index];
        if (!field.MatchesAbsent)
            return false;
        for (var leaf = flat.FirstLeaf(field.Path); leaf >= 0; leaf = flat.NextLeaf(leaf))
        {
            if (IsConsistent(flat.ElementOf(leaf)))
                return false;
        }

        return From(index + 1);
    }

    private bool IsConsistent(int element)
    {
        for (; element != FlatEvent.NoElement; element = flat.ParentOf(element))
        {
            var chosen = _chosen[flat.ArrayOf(element)];
            if (chosen != FlatEvent.NoElement)
                return chosen == element;
        }

        return true;
    }

    private void Choose(int element)
    {
        for (; element != FlatEvent.NoElement && _chosen[flat.ArrayOf(element)] != element; element = flat.ParentOf(element))
        {
            _chosen[flat.ArrayOf(element)] = element;
            _trail.Push(flat.ArrayOf(element));
        }
    }

    private void Undo(int mark)
    {
        while (_trail.Count > mark)
            _chosen[_trail.Pop()] = FlatEvent.NoElement;
    }

    private string Key(int index)
    {
        _failed ??= [];
        _visibleArrays ??= VisibleArrays();
        _key.Clear().Append((char)index);
        foreach (var array in _visibleArrays[index])
        {
            var element = _chosen[array];
            _key.Append((char)(element >> 16)).Append((char)element);
        }

        return _key.ToString();
    }

    // For each field: the arrays that hold a value of it or of a later one.
    private int[][] VisibleArrays()
    {
        var visible = new int[branch.Fields.Length][];
        var arrays = new SortedSet<int>();
        for (var index = visible.Length - 1; index >= 0; index--)
        {
            for (var leaf = flat.FirstLeaf(branch.Fields[index].Path); leaf >= 0; leaf = flat.NextLeaf(leaf))
            {
                for (var element = flat.ElementOf(leaf); element != FlatEvent.NoElement; element = flat.ParentOf(element))
                    arrays.Add(flat.ArrayOf(element));
            }

            visible[index] = [.. arrays];
        }

        return visible;
    }
}
