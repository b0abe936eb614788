using System.Text.Json.Nodes;
using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.StateTesting;

namespace OrderFlow.Conformance.States;

/// <summary>The result of a tested state in the shape in which TestState answers.</summary>
internal static class TestStateDocument
{
    public static JsonObject Of(StateTestResult result)
    {
        var document = new JsonObject
        {
            ["status"] = result.Status switch
            {
                StateTestStatus.Succeeded => "SUCCEEDED",
                StateTestStatus.Failed => "FAILED",
                StateTestStatus.Retriable => "RETRIABLE",
                StateTestStatus.CaughtError => "CAUGHT_ERROR",
                _ => throw new NotSupportedException($"the status {result.Status}"),
            },
        };
        Set(document, "output", result.Output);
        Set(document, "error", result.Error);
        Set(document, "cause", result.Cause);
        Set(document, "nextState", result.NextState);
        if (result.Inspection is { } inspection)
            document["inspectionData"] = Of(inspection);
        return document;
    }

    private static JsonObject Of(StateInspection inspection)
    {
        var document = new JsonObject();
        Set(document, "input", inspection.Input);
        Set(document, "afterInputPath", inspection.AfterInputPath);
        Set(document, "afterParameters", inspection.AfterParameters);
        Set(document, "afterArguments", inspection.AfterArguments);
        Set(document, "afterItemsPath", inspection.AfterItemsPath);
        Set(document, "afterItemSelector", inspection.AfterItemSelector);
        Set(document, "afterItemBatcher", inspection.AfterItemBatcher);
        Set(document, "afterItemsPointer", inspection.AfterItemsPointer);
        Set(document, "result", inspection.Result);
        Set(document, "afterResultSelector", inspection.AfterResultSelector);
        Set(document, "afterResultPath", inspection.AfterResultPath);
        Set(document, "variables", inspection.Variables);
        Set(document, "maxConcurrency", inspection.MaxConcurrency);
        Set(document, "toleratedFailureCount", inspection.ToleratedFailureCount);
        Set(document, "toleratedFailurePercentage", inspection.ToleratedFailurePercentage);
        if (inspection.ErrorDetails is { } error)
        {
            var details = new JsonObject();
            Set(details, "catchIndex", error.CatchIndex);
            Set(details, "retryIndex", error.RetryIndex);
            Set(details, "retryBackoffIntervalSeconds", error.RetryBackoffIntervalSeconds);
            document["errorDetails"] = details;
        }

        return document;
    }

    private static void Set(JsonObject document, string member, JsonataValue value)
    {
        if (!value.IsUndefined)
            document[member] = value.ToJson();
    }

    private static void Set(JsonObject document, string member, JsonNode? value)
    {
        if (value is not null)
            document[member] = value;
    }
}
