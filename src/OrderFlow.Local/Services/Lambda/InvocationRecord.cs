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

    /// <summary>The failure of an event that waited too long for its turn.</summary>
    public const string EventAgeExceeded = nameof(EventAgeExceeded);

    /// <summary>The failure of an event whose function may not run.</summary>
    public const string Throttled = DeliveryErrorCodes.Throttling;

    private const string RetriesExhausted = nameof(RetriesExhausted);

    public static ReadOnlyMemory<byte> Success(PendingDelivery delivery, string functionArn, ReadOnlyMemory<byte> response, DateTimeOffset now) =>
        Write(delivery, functionArn, "Success", delivery.FailedAttempts + 1, 200, null, response, now);

    public static ReadOnlyMemory<byte> Failure(DeadLetter deadLetter, string functionArn, DateTimeOffset now)
    {
        var failure = deadLetter.Failure;
        var isTooOld = deadLetter.Condition == ExhaustedRetryCondition.MaximumEventAgeInSeconds || failure.ErrorCode == EventAgeExceeded;
        // What was given up before it was called counts as an attempt of the delivery, but is no invocation.
        var invocations = deadLetter.Delivery.FailedAttempts - (failure.ErrorCode is EventAgeExceeded or Throttled ? 1 : 0);
        return Write(
            deadLetter.Delivery,
            functionArn,
            isTooOld ? EventAgeExceeded : RetriesExhausted,
            invocations,
            StatusCode(failure),
            IsOfFunction(failure) ? failure.ErrorCode : null,
            IsOfFunction(failure) ? Encoding.UTF8.GetBytes(failure.ErrorMessage) : null,
            now);
    }

    /// <summary>The status of the last answer: 200 when the function itself failed, 429 when it had no turn.</summary>
    public static int StatusCode(DeliveryFailure failure) => IsOfFunction(failure) ? 200 : failure.ErrorCode is EventAgeExceeded or Throttled ? 429 : 500;

    private static bool IsOfFunction(DeliveryFailure failure) => failure.ErrorCode == FunctionResult.Unhandled;

    private static ReadOnlyMemory<byte> Write(
        PendingDelivery delivery, string functionArn, string condition, int invocations, int statusCode, string? functionError, ReadOnlyMemory<byte>? response, DateTimeOffset now)
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
            if (invocations > 0)
                WriteResponse(writer, statusCode, functionError, response);
            writer.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    private static void WriteResponse(Utf8JsonWriter writer, int statusCode, string? functionError, ReadOnlyMemory<byte>? response)
    {
        writer.WriteStartObject("responseContext");
        writer.WriteNumber("statusCode", statusCode);
        writer.WriteString("executedVersion", "$LATEST");
        if (functionError is not null)
            writer.WriteString("functionError", functionError);
        writer.WriteEndObject();
        writer.WritePropertyName("responsePayload");
        WriteJson(writer, response ?? default);
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
