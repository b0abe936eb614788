namespace OrderFlow.Jsonata.Evaluation;

/// <summary>As a function of the expression says.</summary>
internal readonly ref struct FunctionOrder : IOrder
{
    private readonly JsonataArray _items;
    private readonly Repetition _calls;
    private readonly Run _run;

    public FunctionOrder(JsonataArray items, JsonataFunction comparison, Frame frame)
    {
        _items = items;
        _calls = new(comparison, frame);
        _run = frame.Run;
    }

    public bool IsAfter(int left, int right) => Truth.OfScript(_calls.Apply([_items[left], _items[right]]), _run);
}
