using OrderFlow.Conformance.Cases;
using OrderFlow.Conformance.Reporting;

namespace OrderFlow.Conformance;

/// <summary>Reads the cases of a suite, runs them one after the other and reports.</summary>
internal sealed class Runner(ISuite suite, Report report, string? filter)
{
    /// <summary>Runs every case of the files that the filter lets through.</summary>
    /// <exception cref="UsageException">A path names no cases, or the filter none of them.</exception>
    public async Task RunAsync(IEnumerable<string> paths, CancellationToken cancellationToken)
    {
        var ids = new Dictionary<string, string>();
        var ran = 0;
        foreach (var source in CaseFiles.Find(paths, suite.Companions).SelectMany(CaseFiles.Read).ToList())
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                var @case = Read(source, ids);
                if (filter is not null && !@case.Id.Contains(filter, StringComparison.OrdinalIgnoreCase))
                    continue;
                report.Add(@case.Id, @case.Area, await VerdictAsync(@case, cancellationToken));
            }
            catch (CaseFormatException e)
            {
                report.AddMalformed(source.FileName, e.Message);
            }

            ran++;
        }

        if (ran == 0)
            throw new UsageException($"no case's id contains \"{filter}\"");
    }

    private ConformanceCase Read(CaseSource source, Dictionary<string, string> ids)
    {
        if (source.Body.ValueKind != System.Text.Json.JsonValueKind.Object)
            throw source.Malformed("a case is an object");
        if (!ids.TryAdd(source.Id, source.Place))
            throw source.Malformed($"the id \"{source.Id}\" was used before, by {ids[source.Id]}");
        return suite.Read(source);
    }

    private static async Task<Verdict> VerdictAsync(ConformanceCase @case, CancellationToken cancellationToken)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(@case.Deadline);
        try
        {
            // On a thread of its own, so that a case that never yields is left behind rather than waited for.
            return await Task.Run(() => @case.RunAsync(deadline.Token), deadline.Token).WaitAsync(@case.Deadline + TimeSpan.FromSeconds(1), cancellationToken);
        }
        catch (Exception e) when (e is TimeoutException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return Verdict.Fail("time", "an end", $"none within {@case.Deadline.TotalSeconds} s", "no end");
        }
        catch (NotSupportedException e)
        {
            return Verdict.Fail("support", "an outcome", $"not supported yet: {e.Message}", "not supported yet");
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            return Verdict.Fail("exception", "an outcome", $"{e.GetType().Name}: {e.Message}", "exception");
        }
    }
}
