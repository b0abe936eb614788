using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Json;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation.Shapes;

namespace OrderFlow.StatesLanguage.Validation.Outlines;

/// <summary>Sorts the tokens of a definition into an <see cref="Outline"/>.</summary>
internal sealed class OutlineReader
{
    private readonly Outline outline;

    private OutlineReader(Outline outline) => this.outline = outline;

    /// <summary>Reads a state machine.</summary>
    /// <param name="json">The state machine.</param>
    /// <param name="type">Its type.</param>
    /// <param name="text">The text that it was read from, if it is at hand.</param>
    public static Outline Read(JObject json, StateMachineType type, string? text = null)
    {
        var whole = new Outline(json, type) { Language = LanguageOf(json) ?? QueryLanguage.JsonPath, Source = SourceOf(text) };
        new OutlineReader(whole).Graph(json, GraphShapes.Machine, new OutlineGraph(json, null, type), whole.Language);
        return whole;
    }

    /// <summary>Reads a single state, without a state machine around it.</summary>
    public static Outline ReadState(string name, JObject json, string text)
    {
        var single = new Outline(json, StateMachineType.Standard) { Source = SourceOf(text) };
        new OutlineReader(single).State(name, json, new OutlineGraph(json, null, StateMachineType.Standard));
        return single;
    }

    private static SourceText? SourceOf(string? text) => text is null ? null : new SourceText(text);

    // The service takes every value but JSONPath, also a wrong one, for JSONata.
    private static QueryLanguage? LanguageOf(JObject json) =>
        json["QueryLanguage"] is { } language ? FieldValue<QueryLanguage>.Parse(TextOf(language)) ?? QueryLanguage.Jsonata : null;

    private static string? TextOf(JToken? token) => token is { Type: JTokenType.String } ? (string?)token : null;

    private void Graph(JObject json, ObjectShape shape, OutlineGraph graph, QueryLanguage language)
    {
        outline.Graphs.Add(graph);
        Object(json, new OutlineObject(json, shape, language, graph.Owner), graph);
    }

    private void Object(JObject json, OutlineObject self, OutlineGraph? graph)
    {
        outline.Objects.Add(self);
        for (var member = json.First; member is not null; member = member.Next)
        {
            var property = (JProperty)member;
            if (self.Shape.Field(property.Name) is not { } shape)
            {
                outline.Unknown.Add((self, property));
                continue;
            }

            var field = new OutlineField(self, shape, property);
            outline.Fields.Add(field);

            // The fields of a graph belong to the graph: the transitions in it are not those of the state around it.
            if (graph is null)
                self.State?.Fields.Add(field);
            Children(field, graph);
        }
    }

    private void Children(OutlineField field, OutlineGraph? graph)
    {
        switch (field.Shape.Kind)
        {
            case ValueKind.Object:
                Child(field, field.Value, field.Shape.Shape!());
                break;
            case ValueKind.Objects when field.Value is JArray list:
                foreach (var item in list)
                    Child(field, item, field.Shape.Shape!());
                break;
            case ValueKind.States when field.Value is JObject states && graph is not null:
                foreach (var property in states.Properties())
                    State(property.Name, property.Value, graph);
                break;
            default:
                break;
        }
    }

    private void Child(OutlineField field, JToken value, ObjectShape shape)
    {
        if (value is not JObject json)
        {
            // A single object of the wrong kind is a field's matter.
            if (field.Shape.Kind is ValueKind.Objects)
                outline.Misfits.Add((value, shape.Name));
        }
        else if (shape == GraphShapes.Branch || shape == GraphShapes.ItemProcessor)
        {
            Graph(json, shape, new OutlineGraph(json, field.State, ExecutionTypeOf(json, field.State!.Graph.ExecutionType)), field.Language);
        }
        else
        {
            Object(json, new OutlineObject(json, shape, field.Language, field.State), graph: null);
        }
    }

    private void State(string name, JToken value, OutlineGraph graph)
    {
        if (value is not JObject json)
        {
            outline.Misfits.Add((value, "a state"));
            return;
        }

        var type = FieldValue<StateType>.Parse(TextOf(json["Type"]));
        var state = new OutlineState(name, json, type, LanguageOf(json) ?? outline.Language, graph);
        graph.Add(state);
        outline.States.Add(state);
        Object(json, new OutlineObject(json, type is null ? StateShapes.Unknown : StateShapes.Of(type.Value), state.Language, state), graph: null);
    }

    private static StateMachineType ExecutionTypeOf(JObject processor, StateMachineType around) =>
        processor["ProcessorConfig"] is JObject config
        && FieldValue<ProcessorMode>.Parse(TextOf(config["Mode"])) is ProcessorMode.Distributed
            ? FieldValue<StateMachineType>.Parse(TextOf(config["ExecutionType"])) ?? StateMachineType.Standard
            : around;
}
