using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace OrderFlow.StatesLanguage.Model;

/// <summary>The states of a graph in the order of the definition, found by name.</summary>
/// <seealso href="https://states-language.net/#states-fields"/>
[CollectionBuilder(typeof(StateCollection), nameof(Create))]
public sealed class StateCollection : IReadOnlyList<State>
{
    private readonly State[] states;
    private readonly Dictionary<string, State> byName;

    /// <summary>Makes a collection of states.</summary>
    /// <exception cref="ArgumentException">Two states have the same name.</exception>
    public StateCollection(IEnumerable<State> states)
    {
        this.states = [.. states];
        byName = new Dictionary<string, State>(this.states.Length, StringComparer.Ordinal);
        foreach (var state in this.states)
            if (!byName.TryAdd(state.Name, state))
                throw new ArgumentException($"Two states are named \"{state.Name}\".", nameof(states));
    }

    /// <inheritdoc/>
    public int Count => states.Length;

    /// <inheritdoc/>
    public State this[int index] => states[index];

    /// <summary>The state of that name.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public State this[string name] => byName[name];

    /// <summary>Makes a collection from a collection expression.</summary>
    /// <exception cref="ArgumentException">Two states have the same name.</exception>
    public static StateCollection Create(ReadOnlySpan<State> states) => new(states.ToArray());

    /// <summary>Whether there is a state of that name.</summary>
    public bool Contains(string name) => byName.ContainsKey(name);

    /// <summary>Finds a state by name.</summary>
    public bool TryGet(string name, [NotNullWhen(true)] out State? state) => byName.TryGetValue(name, out state);

    /// <inheritdoc/>
    public IEnumerator<State> GetEnumerator() => ((IEnumerable<State>)states).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
