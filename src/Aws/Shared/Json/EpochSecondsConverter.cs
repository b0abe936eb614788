using System.Text.Json;
using System.Text.Json.Serialization;

namespace Amazon.ServiceProtocols;

/// <summary>Reads and writes a moment as seconds since 1970, with milliseconds as decimals.</summary>
internal sealed class EpochSecondsConverter : JsonConverter<DateTime>
{
    public override DateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? reader.GetDateTime().ToUniversalTime() : DateTime.UnixEpoch.AddMilliseconds((double)(reader.GetDecimal() * 1000));

    public override void Write(Utf8JsonWriter writer, DateTime value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(new DateTimeOffset(value.ToUniversalTime()).ToUnixTimeMilliseconds() / 1000m);
}
