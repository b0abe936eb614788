namespace OrderFlow.Jsonata.Evaluation;

/// <summary>Ascending by a number each.</summary>
/// <param name="keys">The numbers; negated, the order is descending.</param>
/// <param name="equalsToo">Whether an equal belongs behind as well.</param>
internal readonly struct NumberOrder(double[] keys, bool equalsToo = false) : IOrder
{
    public bool IsAfter(int left, int right) => equalsToo ? keys[left] >= keys[right] : keys[left] > keys[right];
}
