using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Translation;

namespace OrderFlow.StatesLanguage.Building;

/// <summary>A state whose transitions are not yet known.</summary>
internal sealed class StateDraft(string name, Origin origin, Func<StateDraft, State> make)
{
    public string Name { get; } = name;

    public Origin Origin { get; } = origin;

    public string? Next { get; private set; }

    public bool End { get; private set; }

    public Exit Exit => new(this, next => Next = next, () => End = true);

    public State ToState() => make(this);
}
