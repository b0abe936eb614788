using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Translation;

namespace OrderFlow.StatesLanguage.Building;

/// <summary>The states that can lead to each other: those of the workflow, of a branch, or of an item's processing.</summary>
/// <param name="draft">The definition that they are part of.</param>
/// <param name="within">The Parallel or Map state that they are in; null for the workflow itself.</param>
internal sealed class Scope(Draft draft, Origin? within)
{
    private readonly List<StateDraft> states = [];
    private readonly List<OpenPath> open = [];
    private string? startAt;

    public Draft Draft => draft;

    public bool IsInner => within is not null;

    public Flow<TInput> Begin<TInput>() => Open(new Flow<TInput>(this, [new Exit(null, next => startAt = next, null)]));

    /// <summary>A path that somebody must continue or end.</summary>
    public TFlow Open<TFlow>(TFlow flow)
        where TFlow : OpenPath
    {
        open.Add(flow);
        return flow;
    }

    /// <summary>Uses up a path: what follows it is known now.</summary>
    public IReadOnlyList<Exit> Close(OpenPath path, Origin origin)
    {
        if (path.Scope != this)
            draft.Report("OF2005", "it continues a path of another workflow or branch. A branch starts from its own parameter and stays within", origin);
        else if (!open.Remove(path))
            draft.Report("OF2004", $"it continues {path.Description}, which something follows already. A path goes on in one way; use Choice or Parallel for several", origin);
        return path.Exits;
    }

    public void Add(StateDraft state, IEnumerable<Exit> exits)
    {
        draft.Add(state.Name, state.Origin);
        states.Add(state);
        foreach (var exit in exits)
            exit.Continue(state.Name);
    }

    /// <summary>Ends a path where it is.</summary>
    /// <returns>Whether each of its states can be the last.</returns>
    public static bool TryEnd(IReadOnlyList<Exit> exits)
    {
        if (exits.Any(exit => exit.End is null))
            return false;
        foreach (var exit in exits)
            exit.End!();
        return true;
    }

    /// <summary>The states, when all of them are there. Null if there are none, or if something is wrong with them.</summary>
    public (string StartAt, StateCollection States)? Complete()
    {
        foreach (var path in open)
            draft.Report(path.Exits.FirstOrDefault(exit => exit.State is not null) is { State: { } state }
                ? Draft.Error("OF2003", "nothing follows it, and it does not end. Continue it, or end the path with Succeed() or Fail(…)", state.Origin)
                : Draft.Error("OF2009", "there is no state. A workflow or branch has one at least", within ?? new Origin(null, null, null)));
        return draft.Errors.Count == 0 && startAt is not null
            ? (startAt, new StateCollection(states.Select(state => state.ToState())))
            : null;
    }
}
