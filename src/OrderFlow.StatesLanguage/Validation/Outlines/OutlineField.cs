using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation.Shapes;

namespace OrderFlow.StatesLanguage.Validation.Outlines;

/// <summary>A known field as it stands in the text.</summary>
internal sealed record OutlineField(OutlineObject Object, FieldShape Shape, JProperty Property)
{
    public JToken Value => Property.Value;

    public string Name => Shape.Name;

    public OutlineState? State => Object.State;

    public QueryLanguage Language => Object.Language;

    /// <summary>Whether the query language of the state has the field.</summary>
    public bool IsOfLanguage => Shape.Language is null || Shape.Language == Language;

    /// <summary>The text, if the value is a string.</summary>
    public string? Text => Value.Type is JTokenType.String ? (string?)Value : null;
}
