namespace OrderFlow.Jsonata.Fuzz;

/// <summary>What a campaign came to.</summary>
/// <param name="Tally">How many inputs ended how.</param>
/// <param name="Findings">The inputs that broke a law.</param>
/// <param name="Hanging">The input that did not end, if one did not.</param>
/// <param name="Time">How long it took.</param>
internal sealed record CampaignReport(Tally Tally, IReadOnlyList<Finding> Findings, FuzzInput? Hanging, TimeSpan Time)
{
    private const int ShownOutcomes = 30;

    public bool IsClean => Findings.Count == 0 && Hanging is null;

    /// <summary>Prints all but the findings, which were told one by one.</summary>
    public void Print(TextWriter output)
    {
        output.WriteLine(string.Join(", ", Tally.Outcomes.Take(ShownOutcomes).Select(outcome => $"{outcome.Key} {outcome.Value}")));
        foreach (var (input, time) in Tally.Slowest())
            output.WriteLine($"slow: {time.TotalMilliseconds:0} ms: {input}");
        if (Hanging is not null)
            output.WriteLine($"HANGS: {Hanging}");
        output.WriteLine($"{Tally.Count} inputs in {Time.TotalSeconds:0.0} s, {Findings.Count + (Hanging is null ? 0 : 1)} findings");
    }
}
