using System.Text.Json;
using System.Text.Json.Serialization;

namespace OrderFlow.Jsonata.Conversion;

/// <summary>Lets values be members of what System.Text.Json reads and writes.</summary>
internal sealed class JsonataValueConverter : JsonConverter<JsonataValue>
{
    public override bool HandleNull => true;

    public override JsonataValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonataConversion.FromElement(JsonElement.ParseValue(ref reader));

    /// <summary>Writes a value; no value becomes null, which is the nearest that JSON has.</summary>
    public override void Write(Utf8JsonWriter writer, JsonataValue value, JsonSerializerOptions options) =>
        writer.WriteRawValue(value.IsUndefined ? "null" : value.ToJson(), skipInputValidation: true);
}
