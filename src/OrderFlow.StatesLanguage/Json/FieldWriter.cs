using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.Json;

/// <summary>Writes fields of objects; a null value means that the field is absent.</summary>
internal sealed class FieldWriter(JsonTextWriter json, FieldOrder order)
{
    // The fields of the object that is being described.
    private List<WrittenField> fields = [];

    public void Text(string name, string? value)
    {
        if (value is not null)
            Add(name, value, static (json, text) => json.WriteValue((string)text!));
    }

    public void OneOf<T>(string name, T? value)
        where T : struct, Enum => Text(name, value is null ? null : FieldValue<T>.TextOf(value.Value));

    public void Path(string name, OptionalPath path)
    {
        if (path.IsPresent)
            Add(name, path.Text, static (json, text) => json.WriteValue((string?)text));
    }

    public void Boolean(string name, bool? value)
    {
        if (value is not null)
            Add(name, value, static (json, flag) => json.WriteValue((bool)flag!));
    }

    public void Number(string name, decimal? value)
    {
        // Newtonsoft would write 2 as 2.0.
        if (value is not null)
            Add(name, value, static (json, number) => json.WriteRawValue(((decimal)number!).ToString(CultureInfo.InvariantCulture)));
    }

    public void Number(string name, NumberOrExpression? value)
    {
        Number(name, value?.Number);
        Text(name, value?.Expression);
    }

    public void Token(string name, JToken? value)
    {
        if (value is not null)
            Add(name, value, static (json, token) => Token(json, (JToken)token!));
    }

    public void Texts(string name, IReadOnlyList<string>? values)
    {
        if (values is not null)
            Add(name, values, static (json, texts) => Texts(json, (IReadOnlyList<string>)texts!));
    }

    public void Object<T>(string name, T? value, Action<T> write)
        where T : DefinitionPart
    {
        if (value is not null)
            Add(name, value, (_, part) => Object((T)part!, write));
    }

    public void Objects<T>(string name, IReadOnlyList<T>? values, Action<T> write)
        where T : DefinitionPart
    {
        if (values is not null)
            Add(name, values, (_, parts) => Objects((IReadOnlyList<T>)parts!, write));
    }

    public void States(string name, StateCollection states, Action<State> write) => Add(name, states, (_, _) =>
    {
        json.WriteStartObject();
        foreach (var state in states)
        {
            json.WritePropertyName(state.Name);
            Object(state, write);
        }

        json.WriteEndObject();
    });

    public void Object<T>(T part, Action<T> write)
        where T : DefinitionPart
    {
        var around = fields;
        fields = [];
        write(part);
        if (order is FieldOrder.AsRead && !part.Fields.IsEmpty)
            fields = [.. fields.OrderBy(field => part.Fields.PlaceOf(field.Name))];
        json.WriteStartObject();
        foreach (var field in fields)
        {
            json.WritePropertyName(field.Name);
            field.Write(json, field.Value);
        }

        json.WriteEndObject();
        fields = around;
    }

    private void Add(string name, object? value, Action<JsonTextWriter, object?> write) => fields.Add(new(name, value, write));

    private void Objects<T>(IReadOnlyList<T> parts, Action<T> write)
        where T : DefinitionPart
    {
        json.WriteStartArray();
        foreach (var part in parts)
            Object(part, write);
        json.WriteEndArray();
    }

    private static void Texts(JsonTextWriter json, IReadOnlyList<string> texts)
    {
        json.WriteStartArray();
        foreach (var text in texts)
            json.WriteValue(text);
        json.WriteEndArray();
    }

    private static void Token(JsonTextWriter json, JToken token)
    {
        switch (token)
        {
            case JObject value:
                json.WriteStartObject();
                foreach (var member in value.Properties())
                {
                    json.WritePropertyName(member.Name);
                    Token(json, member.Value);
                }

                json.WriteEndObject();
                break;
            case JArray values:
                json.WriteStartArray();
                foreach (var value in values)
                    Token(json, value);
                json.WriteEndArray();
                break;
            case var number when number.Annotation<NumberText>() is { } written:
                json.WriteRawValue(written.Text);
                break;
            default:
                token.WriteTo(json);
                break;
        }
    }
}
