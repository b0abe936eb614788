namespace OrderFlow.Jsonata.Evaluation;

/// <summary><c>^(term, …)</c>: a stable order by the terms, the most significant first.</summary>
/// <seealso href="https://docs.jsonata.org/sorting-grouping#sorting"/>
internal sealed class Sorting((Node Key, bool Descending)[] terms, int position)
{
    /// <summary>How many keys an item has.</summary>
    public int Width => terms.Length;

    /// <summary>The items in order. Tuples that were sorted count as plain objects from there to the next step, as in the reference implementation.</summary>
    public JsonataArray Apply(JsonataArray array, Frame frame)
    {
        if (array.Count <= 1)
            return array;
        var run = frame.Run;
        var width = terms.Length;
        run.ReserveItems((long)array.Count * width);
        var keys = new JsonataValue[array.Count * width];
        for (var i = 0; i < array.Count; i++)
        {
            run.Step(width);
            for (var term = 0; term < width; term++)
                keys[(i * width) + term] = terms[term].Key.EvaluateItem(array[i], frame);
        }

        return StableSort.Sort(array, new TermOrder(keys, this, run), run);
    }

    /// <summary>Compares two keys of a term. What has no key comes last in either direction.</summary>
    public int Compare(in JsonataValue a, in JsonataValue b, int term, Run run)
    {
        if (a.IsUndefined || b.IsUndefined)
            return a.IsUndefined ? b.IsUndefined ? 0 : 1 : -1;
        if (!(a.IsNumber || a.IsString) || !(b.IsNumber || b.IsString))
            throw new JsonataFailure("T2008", a.IsNumber || a.IsString ? b : a) { At = position };
        if (a.IsNumber != b.IsNumber)
            throw new JsonataFailure("T2007", a) { Value2 = b, At = position };
        var comparison = a.IsNumber ? a.RawNumber.CompareTo(b.RawNumber) : Texts.Compare(a.AsString(), b.AsString(), run);
        return terms[term].Descending ? -comparison : comparison;
    }
}
