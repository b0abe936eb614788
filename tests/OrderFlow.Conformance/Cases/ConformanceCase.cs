using OrderFlow.Conformance.Reporting;

namespace OrderFlow.Conformance.Cases;

/// <summary>A well-formed case that can be run.</summary>
/// <param name="id">Unique name.</param>
/// <param name="area">What it is counted under.</param>
internal abstract class ConformanceCase(string id, string area)
{
    public string Id => id;

    public string Area => area;

    /// <summary>How long it may take by the wall clock before it has failed; time in cases is virtual, so this is for those that hang.</summary>
    public virtual TimeSpan Deadline => TimeSpan.FromSeconds(10);

    /// <summary>Runs the case and says how what came differs from what is expected.</summary>
    /// <exception cref="NotSupportedException">The project cannot do this yet.</exception>
    public abstract Task<Verdict> RunAsync(CancellationToken cancellationToken);
}
