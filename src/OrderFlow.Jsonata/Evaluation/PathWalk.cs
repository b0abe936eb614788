using System.Runtime.CompilerServices;
using OrderFlow.Jsonata.Evaluation.Nodes;

namespace OrderFlow.Jsonata.Evaluation;

/// <summary>
/// Takes one step for every value, following the names in front of it one value at a time, so that nothing is gathered between the names.
/// The results come in the same order as if each name were taken for all values first; and since following a name has no effects and
/// cannot fail, nothing else tells the two apart.
/// </summary>
internal ref struct PathWalk
{
    private readonly NameNode[] _names;
    private readonly Node? _step;
    private readonly bool _isLast;
    private readonly Frame _frame;
    private ValueBuffer _values;
    private JsonataValue _first;
    private int _results;

    public PathWalk(NameNode[] names, Node? step, bool isLast, Frame frame, Span<JsonataValue> room)
    {
        _names = names;
        _step = step;
        _isLast = isLast;
        _frame = frame;
        _values = new(room, frame.Run);
    }

    /// <summary>Takes the step from a value, behind the first few names.</summary>
    public void Visit(JsonataValue value, int followed)
    {
        for (; followed < _names.Length; followed++)
        {
            _frame.Run.Step();
            value = _names[followed].Of(value, _frame);
            if (value.IsUndefined)
                return;
            var isEnd = followed + 1 == _names.Length && _step is null;
            if (!isEnd && value.Reference is JsonataArray { IsConstructed: false } array)
            {
                Visit(array, followed + 1);
                return;
            }
        }

        if (_step is not null)
        {
            _frame.Run.Step();
            value = _step.Evaluate(value, _frame);
        }

        if (!value.IsUndefined)
            Take(value);
    }

    /// <summary>Takes the step from every item.</summary>
    public void Visit(JsonataArray items, int followed)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        foreach (var item in items.Items)
            Visit(item, followed);
    }

    /// <summary>Where the step has led to.</summary>
    public PathCursor End()
    {
        if (_results == 1)
            return Single(_first, _isLast);
        _frame.Run.CheckLength(_values.Count);
        return new(_values.ToSequence(), true);
    }

    // The only result of the last step is taken as it is, if it is an array of the document; elsewhere arrays dissolve into their items.
    private static PathCursor Single(JsonataValue value, bool isLast)
    {
        if (value.Reference is not JsonataArray array)
            return new(value, false);
        if (isLast && !array.IsSequence)
            return new(value, true);
        return array.IsConstructed ? new(value, false) : new(array.With(ArrayTraits.Sequence), true);
    }

    private void Take(in JsonataValue result)
    {
        if (++_results == 1)
        {
            _first = result;
            return;
        }

        if (_results == 2)
            _values.AddFlattened(_first);
        _values.AddFlattened(result);
    }
}
