namespace OrderFlow.Conformance.Reporting;

/// <summary>The count of one area.</summary>
internal sealed class Area(string name)
{
    private readonly SortedDictionary<string, int> _remarks = new(StringComparer.Ordinal);

    public int Passed { get; private set; }

    public int Failed { get; private set; }

    public void Count(Verdict verdict)
    {
        if (verdict.Passed)
            Passed++;
        else if (!verdict.Skipped)
            Failed++;
        if (verdict.Remark is { } remark)
            _remarks[remark] = _remarks.GetValueOrDefault(remark) + 1;
    }

    public string Line(int width)
    {
        var remarks = string.Join(", ", _remarks.Select(r => $"{r.Value} {r.Key}"));
        return $"{name.PadRight(width)}  {Passed}/{Passed + Failed}{(remarks.Length > 0 ? $"  ({remarks})" : "")}";
    }
}
