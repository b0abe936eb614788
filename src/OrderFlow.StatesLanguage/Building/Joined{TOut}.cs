namespace OrderFlow.StatesLanguage.Building;

/// <summary>The ways of a Choice that go on behind it, all of them given.</summary>
/// <typeparam name="TOut">The type of the data at their ends.</typeparam>
public sealed class Joined<TOut>
{
    internal Joined(IReadOnlyList<Exit> exits) => Exits = exits;

    internal IReadOnlyList<Exit> Exits { get; }
}
