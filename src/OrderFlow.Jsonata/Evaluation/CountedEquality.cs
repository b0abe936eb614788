namespace OrderFlow.Jsonata.Evaluation;

/// <summary>Equality of values in a hash table, counted by the evaluation: values can be made whose hashes are all the same.</summary>
internal sealed class CountedEquality(Run run) : IEqualityComparer<JsonataValue>
{
    private const int ContainerWeight = 8;

    public bool Equals(JsonataValue x, JsonataValue y)
    {
        run.Step();
        return DeepEquality.AreEqual(x, y, run);
    }

    public int GetHashCode(JsonataValue obj)
    {
        if (obj.Reference is string text)
            run.Scan(text.Length);
        else if (obj.IsArray || obj.IsObject)
            run.Step(ContainerWeight);
        return DeepEquality.Hash(obj);
    }
}
