namespace OrderFlow.StatesLanguage.Building;

/// <summary>A path of a workflow that is not at its end.</summary>
public abstract class OpenPath
{
    private protected OpenPath(Scope scope, IReadOnlyList<Exit> exits)
    {
        Scope = scope;
        Exits = exits;
    }

    internal Scope Scope { get; }

    internal IReadOnlyList<Exit> Exits { get; }

    internal string Description => Exits.FirstOrDefault(exit => exit.State is not null) is { State: { } state }
        ? $"the state \"{state.Name}\""
        : "the beginning";
}
