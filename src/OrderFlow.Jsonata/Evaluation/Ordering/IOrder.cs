namespace OrderFlow.Jsonata.Evaluation;

/// <summary>An order of items, known by their positions.</summary>
internal interface IOrder
{
    /// <summary>Whether what stands at the first position belongs behind what stands at the second.</summary>
    bool IsAfter(int left, int right);
}
