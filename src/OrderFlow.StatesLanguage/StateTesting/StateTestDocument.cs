using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.StateTesting.Tasks;

namespace OrderFlow.StatesLanguage.StateTesting;

/// <summary>The result of a test in the shape in which <c>TestState</c> answers: data are texts that hold JSON.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_TestState.html#API_TestState_ResponseSyntax"/>
public static class StateTestDocument
{
    /// <summary>Writes a result.</summary>
    public static JsonataObject Of(StateTestResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var document = new JsonataObjectBuilder().Set("status", Status(result.Status));
        Json(document, "output", result.Output);
        Text(document, "error", result.Error);
        Text(document, "cause", result.Cause);
        Text(document, "nextState", result.NextState);
        if (result.Inspection is { } inspection)
            document.Set("inspectionData", Inspection(inspection));
        return document.Build();
    }

    private static string Status(StateTestStatus status) => status switch
    {
        StateTestStatus.Succeeded => "SUCCEEDED",
        StateTestStatus.Failed => "FAILED",
        StateTestStatus.Retriable => "RETRIABLE",
        StateTestStatus.CaughtError => "CAUGHT_ERROR",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, message: null),
    };

    private static JsonataObject Inspection(StateInspection inspection)
    {
        var document = new JsonataObjectBuilder();
        Json(document, "input", inspection.Input);
        Json(document, "afterInputPath", inspection.AfterInputPath);
        Json(document, "afterParameters", inspection.AfterParameters);
        Json(document, "afterArguments", inspection.AfterArguments);
        Json(document, "afterItemsPointer", inspection.AfterItemsPointer);
        Json(document, "afterItemsPath", inspection.AfterItemsPath);
        Json(document, "afterItemSelector", inspection.AfterItemSelector);
        Json(document, "afterItemBatcher", inspection.AfterItemBatcher);
        Json(document, "result", inspection.Result);
        Json(document, "afterResultSelector", inspection.AfterResultSelector);
        Json(document, "afterResultPath", inspection.AfterResultPath);
        Json(document, "variables", inspection.Variables);
        Number(document, "maxConcurrency", inspection.MaxConcurrency);
        Number(document, "toleratedFailureCount", inspection.ToleratedFailureCount);
        Number(document, "toleratedFailurePercentage", inspection.ToleratedFailurePercentage);
        if (inspection.ErrorDetails is { } details)
            document.Set("errorDetails", Details(details));
        if (inspection.Request is { } request)
            document.Set("request", Request(request));
        if (inspection.Response is { } response)
            document.Set("response", Response(response));
        return document.Build();
    }

    private static JsonataObject Details(ErrorInspection details)
    {
        var document = new JsonataObjectBuilder();
        Number(document, "catchIndex", details.CatchIndex);
        Number(document, "retryIndex", details.RetryIndex);
        Number(document, "retryBackoffIntervalSeconds", details.RetryBackoffIntervalSeconds);
        return document.Build();
    }

    private static JsonataObject Request(HttpTaskRequest request)
    {
        var document = new JsonataObjectBuilder();
        Text(document, "protocol", request.Protocol);
        Text(document, "method", request.Method);
        Text(document, "url", request.Url);
        Text(document, "headers", request.Headers);
        Text(document, "body", request.Body);
        return document.Build();
    }

    private static JsonataObject Response(HttpTaskResponse response)
    {
        var document = new JsonataObjectBuilder();
        Text(document, "protocol", response.Protocol);
        Text(document, "statusCode", response.StatusCode);
        Text(document, "statusMessage", response.StatusMessage);
        Text(document, "headers", response.Headers);
        Text(document, "body", response.Body);
        return document.Build();
    }

    private static void Json(JsonataObjectBuilder document, string member, JsonataValue value)
    {
        if (!value.IsUndefined)
            document.Set(member, value.ToJson());
    }

    private static void Text(JsonataObjectBuilder document, string member, string? value)
    {
        if (value is not null)
            document.Set(member, value);
    }

    private static void Number(JsonataObjectBuilder document, string member, double? value)
    {
        if (value is { } number)
            document.Set(member, number);
    }
}
