using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Json;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation.Analysis;
using OrderFlow.StatesLanguage.Validation.Shapes;

namespace OrderFlow.StatesLanguage.Validation.Outlines;

/// <summary>
/// A definition as it stands in the text, sorted by what its parts are meant to be; what has no place in it is left out, and rules report that.
/// All rules look at this.
/// </summary>
internal sealed record Outline(JObject Json, StateMachineType Type)
{
    private List<(OutlineField Field, JValue Text)>? texts;
    private IReadOnlyList<OutlineExpression>? expressions;
    private DefinitionAnalysis? analysis;

    /// <summary>The text of the definition; null when it was not read from one.</summary>
    public SourceText? Source { get; init; }

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

    /// <summary>Fields that the object that they are in does not have.</summary>
    public List<(OutlineObject Object, JProperty Property)> Unknown { get; } = [];

    /// <summary>The strings of JSONata states that can hold an expression, with the field that they are in.</summary>
    public IReadOnlyList<(OutlineField Field, JValue Text)> JsonataTexts => texts ??= TextsIn(Fields);

    /// <summary>All expressions, parsed once.</summary>
    public IReadOnlyList<OutlineExpression> Expressions => expressions ??=
        [.. from part in JsonataTexts where OutlineExpression.IsComplete((string)part.Text!) select new OutlineExpression(part.Field, part.Text)];

    /// <summary>All paths and calls of intrinsic functions that were looked at, parsed once.</summary>
    public ParsedPaths Paths { get; } = new();

    /// <summary>What the warnings about a definition without errors share.</summary>
    public DefinitionAnalysis Analysis => analysis ??= new DefinitionAnalysis(this);

    /// <summary>Values that should be objects of the language and are not, with the name of what they should be.</summary>
    public List<(JToken Value, string Expected)> Misfits { get; } = [];

    private static List<(OutlineField Field, JValue Text)> TextsIn(List<OutlineField> fields)
    {
        var found = new List<(OutlineField Field, JValue Text)>();
        foreach (var field in fields)
            if (field.Language is QueryLanguage.Jsonata && field.IsOfLanguage && field.State is not null && HoldsExpressions(field.Shape.Kind))
                foreach (var text in Rules.Templates.Strings(field.Value))
                    found.Add((field, text));
        return found;
    }

    private static bool HoldsExpressions(ValueKind kind) => kind is ValueKind.Template or ValueKind.ObjectTemplate or ValueKind.Items or ValueKind.Condition
        or ValueKind.TextOrExpression or ValueKind.TimestampOrExpression or ValueKind.IntegerOrExpression or ValueKind.NumberOrExpression;
}
