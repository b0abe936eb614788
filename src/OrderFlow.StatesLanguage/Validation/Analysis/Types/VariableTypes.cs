namespace OrderFlow.StatesLanguage.Validation.Analysis.Types;

/// <summary>What the variables of a definition are, whatever state assigns them.</summary>
internal sealed class VariableTypes
{
    // What still changes then grows with each round of a loop.
    private const int MostChanges = 3;

    private readonly Dictionary<string, (JsonType Type, int Changes)> types = [];

    /// <summary>Counts the changes.</summary>
    public int Version { get; private set; }

    /// <summary>Counts the reads.</summary>
    public int Reads { get; private set; }

    public JsonType Of(string name)
    {
        Reads++;
        return types.TryGetValue(name, out var known) ? known.Type : JsonType.Unknown;
    }

    /// <summary>Says that a variable will get a value.</summary>
    public void Declare(string name) => types.TryAdd(name, (JsonType.Never, 0));

    public void Assign(string name, JsonType type)
    {
        var (known, changes) = types[name];
        var joined = known.Or(type);
        if (joined.IsSame(known))
            return;
        types[name] = (changes < MostChanges ? joined : JsonType.Unknown, changes + 1);
        Version++;
    }
}
