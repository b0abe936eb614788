using System.Text.Json;
using OrderFlow.Engine.History;
using OrderFlow.Jsonata;

namespace OrderFlow.Engine.Journal;

/// <summary>The details of events as JSON text.</summary>
internal static class EventDetailsText
{
    public static void Write(Utf8JsonWriter writer, HistoryEventDetails details)
    {
        writer.WriteStartObject();
        Text(writer, "error", details.Error);
        Text(writer, "cause", details.Cause);
        Text(writer, "state", details.State);
        Text(writer, "location", details.Location);
        Text(writer, "roleArn", details.RoleArn);
        Text(writer, "resource", details.Resource);
        Text(writer, "resourceType", details.ResourceType);
        Text(writer, "region", details.Region);
        Number(writer, "timeoutInSeconds", details.TimeoutInSeconds);
        Number(writer, "heartbeatInSeconds", details.HeartbeatInSeconds);
        Text(writer, "credentialsRoleArn", details.CredentialsRoleArn);
        Text(writer, "workerName", details.WorkerName);
        Number(writer, "length", details.Length);
        Number(writer, "index", details.Index);
        Text(writer, "mapRunArn", details.MapRunArn);
        if (!details.AssignedVariables.IsUndefined)
        {
            writer.WritePropertyName("assignedVariables");
            writer.WriteRawValue(details.AssignedVariables.ToJson(), skipInputValidation: true);
        }
        writer.WriteEndObject();
    }

    public static HistoryEventDetails Read(JsonataValue value) => new()
    {
        Error = Text(value["error"]),
        Cause = Text(value["cause"]),
        State = Text(value["state"]),
        Location = Text(value["location"]),
        RoleArn = Text(value["roleArn"]),
        Resource = Text(value["resource"]),
        ResourceType = Text(value["resourceType"]),
        Region = Text(value["region"]),
        TimeoutInSeconds = Number(value["timeoutInSeconds"]),
        HeartbeatInSeconds = Number(value["heartbeatInSeconds"]),
        CredentialsRoleArn = Text(value["credentialsRoleArn"]),
        WorkerName = Text(value["workerName"]),
        Length = Number(value["length"]),
        Index = Number(value["index"]),
        MapRunArn = Text(value["mapRunArn"]),
        AssignedVariables = value["assignedVariables"],
    };

    private static void Text(Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null)
            writer.WriteString(name, text);
    }

    private static void Number(Utf8JsonWriter writer, string name, long? number)
    {
        if (number is { } value)
            writer.WriteNumber(name, value);
    }

    private static string? Text(JsonataValue value) => value.IsString ? value.AsString() : null;

    private static long? Number(JsonataValue value) => value.IsNumber ? (long)value.AsNumber() : null;
}
