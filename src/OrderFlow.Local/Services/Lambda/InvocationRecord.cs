using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using OrderFlow.EventBus.Delivery;
using OrderFlow.Local.Services.Deliveries;

namespace OrderFlow.Local.Services.Lambda;

/// <summary>The record of an asynchronous invocation that a destination gets.</summary>
/// <seealso href="https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html"/>
internal static class InvocationRecord
{
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ReadOnlyMemory<byte> Success(PendingDelivery delivery, string functionArn, ReadOnlyMemory<byte> response, DateTimeOffset now) =>
        Write(delivery, functionArn, "Success", delivery.FailedAttempts + 1, null, response, now);

    public static ReadOnlyMemory<byte> Failure(DeadLetter deadLetter, string functionArn, DateTimeOffset now) =>
        Write(
            deadLetter.Delivery,
            functionArn,
            deadLetter.Condition == ExhaustedRetryCondition.MaximumEventAgeInSeconds ? "EventAgeExceeded" : "RetriesExhausted",
            deadLetter.Delivery.FailedAttempts,
            deadLetter.Failure.ErrorCode,
            Encoding.UTF8.GetBytes(deadLetter.Failure.ErrorMessage),
            now);

    private static ReadOnlyMemory<byte> Write(
        PendingDelivery delivery, string functionArn, string condition, int invocations, string? functionError, ReadOnlyMemory<byte> response, DateTimeOffset now)
    {
        var buffer = new ArrayBufferWriter<byte>(1_024);
        using (var writer = new Utf8JsonWriter(buffer, Relaxed))
        {
            writer.WriteStartObject();
            writer.WriteString("version", "1.0");
            writer.WriteString("timestamp", now.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture));
            writer.WriteStartObject("requestContext");
            writer.WriteString("requestId", DeliveryFields.Field(delivery, DeliveryFields.SourceId));
            writer.WriteString("functionArn", functionArn + ":$LATEST");
            writer.WriteString("condition", condition);
            writer.WriteNumber("approximateInvokeCount", invocations);
            writer.WriteEndObject();
            writer.WritePropertyName("requestPayload");
            WriteJson(writer, delivery.Payload);
            writer.WriteStartObject("responseContext");
            writer.WriteNumber("statusCode", 200);
            writer.WriteString("executedVersion", "$LATEST");
            if (functionError is not null)
                writer.WriteString("functionError", functionError);
            writer.WriteEndObject();
            writer.WritePropertyName("responsePayload");
            WriteJson(writer, response);
            writer.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    private static void WriteJson(Utf8JsonWriter writer, ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json.Length == 0 ? "null"u8.ToArray() : json, new JsonDocumentOptions { MaxDepth = 1_000 });
            document.RootElement.WriteTo(writer);
        }
        catch (JsonException)
        {
            // A handler with a Stream may answer anything; what is no JSON is passed on as text.
            writer.WriteStringValue(Encoding.UTF8.GetString(json.Span));
        }
    }
}
