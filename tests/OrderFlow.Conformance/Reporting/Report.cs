namespace OrderFlow.Conformance.Reporting;

/// <summary>Counts verdicts by area and prints them.</summary>
/// <param name="output">Where to print.</param>
/// <param name="list">Whether to print each failed case with its differences.</param>
internal sealed class Report(TextWriter output, bool list)
{
    private const int DifferencesShown = 6;

    private readonly SortedDictionary<string, Area> _areas = new(StringComparer.Ordinal);

    public int Passed => _areas.Values.Sum(a => a.Passed);

    public int Failed => _areas.Values.Sum(a => a.Failed);

    /// <summary>Counts a case, and prints it if it failed and failures are listed.</summary>
    public void Add(string id, string area, Verdict verdict)
    {
        if (!_areas.TryGetValue(area, out var counted))
            _areas[area] = counted = new Area(area);
        counted.Count(verdict);

        if (!list || verdict.Passed || verdict.Skipped)
            return;
        output.WriteLine($"FAIL {id}");
        foreach (var difference in verdict.Differences.Take(DifferencesShown))
            output.WriteLine($"     {difference}");
    }

    /// <summary>Counts and prints a case that cannot be run because it breaks the format.</summary>
    public void AddMalformed(string area, string message)
    {
        Add(message, area, new Verdict([new("case", "the documented format", message)], "malformed"));
        output.WriteLine($"error: {message}");
    }

    /// <summary>Prints a line for each area and the total, which is the last line.</summary>
    public void Finish()
    {
        var width = _areas.Keys.Max(k => k.Length);
        foreach (var (_, area) in _areas)
            output.WriteLine(area.Line(width));
        output.WriteLine($"{Passed} passed, {Failed} failed");
    }
}
