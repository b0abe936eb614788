namespace OrderFlow.Jsonata.Evaluation;

/// <summary>As a function of the expression says.</summary>
internal readonly ref struct FunctionOrder : IOrder
{
    private readonly JsonataArray _items;
    private readonly Repetition _calls;

    public FunctionOrder(JsonataArray items, JsonataFunction comparison, Frame frame)
    {
        _items = items;
        _calls = new(comparison, frame);
    }

    public bool IsAfter(int left, int right) => Truth.Of(_calls.Apply([_items[left], _items[right]]));
}
