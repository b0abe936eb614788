using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.Validation.Outlines;

/// <summary>A state as it stands in the text, right or wrong.</summary>
internal sealed record OutlineState(string Name, JObject Json, StateType? Type, QueryLanguage Language, OutlineGraph Graph)
{
    private List<OutlineField>? targets;

    /// <summary>The fields of the state and of the objects in it, without those of states inside it.</summary>
    public List<OutlineField> Fields { get; } = new(Json.Count);

    /// <summary>Whether the execution or the branch can end here.</summary>
    public bool IsTerminal => Type is StateType.Succeed or StateType.Fail || Json["End"] is JValue { Value: true };

    /// <summary>The fields that name a state that can follow.</summary>
    public IReadOnlyList<OutlineField> Targets => targets ??= Fields.FindAll(target => target.Shape.Kind is Shapes.ValueKind.Target && target.Text is not null);
}
