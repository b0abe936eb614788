using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Translation;

namespace OrderFlow.StatesLanguage.Building;

/// <summary>What is said about a Task, Parallel or Map after it: its output, times, retries and catches.</summary>
internal sealed class WorkDraft(Draft draft, Origin origin, Term result)
{
    private readonly List<Retrier> retriers = [];
    private readonly List<CatcherDraft> catchers = [];

    public Origin Origin => origin;

    public Term Result => result;

    public Term? Output { get; set; }

    public long? TimeoutSeconds { get; set; }

    public long? HeartbeatSeconds { get; set; }

    public IReadOnlyList<Retrier>? Retry => retriers.Count == 0 ? null : retriers;

    public IReadOnlyList<Catcher>? Catch => catchers.Count == 0 ? null : [.. catchers.Select(c => c.ToCatcher())];

    public void Clear() => retriers.Clear();

    public void Add(RetryPolicy policy, bool first = false)
    {
        try
        {
            var retrier = policy.ToRetrier(message => Draft.Error("OF2007", message, origin));
            retriers.Insert(first ? 0 : retriers.Count, retrier);
        }
        catch (WorkflowException error)
        {
            draft.Report(error);
        }
    }

    public void Add(CatcherDraft catcher)
    {
        if (catchers.Exists(c => c.Errors.Contains(ErrorNames.All)))
            draft.Report("OF2007", "a Catch follows one of States.ALL, and would never be used. Put States.ALL last", origin);
        if (catcher.Errors.Count == 0 || (catcher.Errors.Count > 1 && catcher.Errors.Contains(ErrorNames.All)))
            draft.Report("OF2007", "a Catch names errors, or States.ALL alone", origin);
        catchers.Add(catcher);
    }
}
