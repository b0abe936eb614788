using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.Json;

/// <summary>Writes fields of objects; a null value means that the field is absent.</summary>
internal sealed class FieldWriter(JsonTextWriter json)
{
    public void Text(string name, string? value)
    {
        if (value is null)
            return;
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    public void OneOf<T>(string name, T? value)
        where T : struct, Enum => Text(name, value is null ? null : FieldValue<T>.TextOf(value.Value));

    public void Path(string name, OptionalPath path)
    {
        if (!path.IsPresent)
            return;
        json.WritePropertyName(name);
        json.WriteValue(path.Text);
    }

    public void Boolean(string name, bool? value)
    {
        if (value is null)
            return;
        json.WritePropertyName(name);
        json.WriteValue(value.Value);
    }

    public void Number(string name, decimal? value)
    {
        if (value is null)
            return;
        json.WritePropertyName(name);

        // Newtonsoft would write 2 as 2.0.
        json.WriteRawValue(value.Value.ToString(CultureInfo.InvariantCulture));
    }

    public void Number(string name, NumberOrExpression? value)
    {
        Number(name, value?.Number);
        Text(name, value?.Expression);
    }

    public void Token(string name, JToken? value)
    {
        if (value is null)
            return;
        json.WritePropertyName(name);
        Token(value);
    }

    public void Texts(string name, IReadOnlyList<string>? values)
    {
        if (values is null)
            return;
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var value in values)
            json.WriteValue(value);
        json.WriteEndArray();
    }

    public void Object<T>(string name, T? value, Action<T> write)
        where T : class
    {
        if (value is null)
            return;
        json.WritePropertyName(name);
        Object(value, write);
    }

    public void Objects<T>(string name, IReadOnlyList<T>? values, Action<T> write)
    {
        if (values is null)
            return;
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var value in values)
            Object(value, write);
        json.WriteEndArray();
    }

    public void Object<T>(T value, Action<T> write)
    {
        json.WriteStartObject();
        write(value);
        json.WriteEndObject();
    }

    private void Token(JToken token)
    {
        switch (token)
        {
            case JObject value:
                Object(value, members =>
                {
                    foreach (var member in members.Properties())
                        Token(member.Name, member.Value);
                });
                break;
            case JArray values:
                json.WriteStartArray();
                foreach (var value in values)
                    Token(value);
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
