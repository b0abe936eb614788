using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.Validation.Outlines;

/// <summary>
/// A definition as it stands in the text, sorted by what its parts are meant to be; what has no place in it is left out, and rules report that.
/// All rules look at this.
/// </summary>
internal sealed record Outline(JObject Json, StateMachineType Type)
{
    /// <summary>The query language of states that do not say their own.</summary>
    public QueryLanguage Language { get; init; }

    /// <summary>All objects of the language, in the order of the text.</summary>
    public List<OutlineObject> Objects { get; } = [];

    /// <summary>All known fields, in the order of the text.</summary>
    public List<OutlineField> Fields { get; } = [];

    /// <summary>The state machine first, then what is nested in it; empty for a single state.</summary>
    public List<OutlineGraph> Graphs { get; } = [];

    /// <summary>All states, nested ones too.</summary>
    public List<OutlineState> States { get; } = [];

    /// <summary>Values that should be objects of the language and are not, with the name of what they should be.</summary>
    public List<(JToken Value, string Expected)> Misfits { get; } = [];
}
