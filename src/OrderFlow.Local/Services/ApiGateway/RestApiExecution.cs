using System.Text;
using OrderFlow.Local.Hops;
using OrderFlow.Local.Services.ApiGateway.Apis;
using OrderFlow.Local.Services.ApiGateway.Authorizers;
using OrderFlow.Local.Services.ApiGateway.Integrations;
using OrderFlow.Local.Services.ApiGateway.Logging;
using OrderFlow.Local.Services.ApiGateway.Requests;
using OrderFlow.Local.Services.ApiGateway.Responses;
using OrderFlow.Local.Services.Logs;

namespace OrderFlow.Local.Services.ApiGateway;

/// <summary>Answers requests to REST APIs: method, authorizer, integration, response, logs.</summary>
internal sealed class RestApiExecution(
    LambdaAuthorizers authorizers, FunctionCalls functions, HttpProxyIntegration http, LogsService logs, AccessLog accessLog, HopFeed hops, TimeProvider time)
{
    /// <summary>Answers a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="tooLarge">Whether its body was too large to be read.</param>
    public async Task<ApiResponse> AnswerAsync(ApiRequest request, bool tooLarge)
    {
        var log = new ExecutionLog(logs, request.Api, request.Stage, request.RequestId, request.Trace, time);
        log.Write($"Extended Request Id: {request.ExtendedRequestId}");
        GatewayFailure? failure = null;
        ApiResponse response;
        if (request.Api.Match(request.Method, request.Segments) is { } match)
            request = request with { Route = match.Route, PathParameters = match.Parameters };
        try
        {
            (request, response) = await ExecuteAsync(request, tooLarge, log);
            log.Write("Successfully completed execution");
        }
        catch (GatewayException refused)
        {
            failure = refused.Failure;
            response = GatewayResponses.Of(request, failure);
            log.Write(refused.Message);
            log.Write($"Gateway response type: {failure.ResponseType} with status code: {response.Status}");
            log.Write($"Gateway response body: {LoggedText.Body(response.Body)}");
        }

        log.Write($"Method completed with status: {response.Status}");
        hops.Answered(request, response.Status, response.Text);
        await log.EndAsync(request.Stage.SettingOf(request.Route), failure is not null);
        await accessLog.WriteAsync(request, response, failure);
        return response;
    }

    private async Task<(ApiRequest Request, ApiResponse Response)> ExecuteAsync(ApiRequest request, bool tooLarge, ExecutionLog log)
    {
        var integration = request.Route is null ? null : request.Api.IntegrationOf(request.Route);
        hops.Requested(request, integration);
        log.Write($"Starting execution for request: {request.RequestId}");
        log.Write($"HTTP Method: {request.Method}, Resource Path: {request.Route?.Path?.Text ?? request.Path}");
        if (request.Route is null)
            throw new GatewayException(GatewayFailure.MissingAuthenticationToken, $"No method of the API is for {request.Method} {request.Path}");
        if (tooLarge)
            throw new GatewayException(GatewayFailure.TooLarge, "The body of the request is too large");
        var trace = request.Stage.SettingOf(request.Route).DataTrace;
        var authorized = await authorizers.AuthorizeAsync(request, log.Write);
        log.Write($"Method request path: {LoggedText.Members(request.PathParameters)}");
        log.Write($"Method request query string: {LoggedText.Members(request.Query)}");
        log.Write($"Method request headers: {LoggedText.Members(request.Headers)}");
        if (trace)
            log.Write($"Method request body before transformations: {LoggedText.Body(request.Body)}");
        if (integration is null)
            throw new GatewayException(GatewayFailure.Configuration, "Execution failed due to configuration error: the method has no integration");
        var response = await IntegrateAsync(authorized, integration, log);
        if (trace)
            log.Write($"Method response body after transformations: {LoggedText.Body(response.Body)}");
        log.Write($"Method response headers: {LoggedText.Members(response.Headers)}");
        return (authorized, response);
    }

    private async Task<ApiResponse> IntegrateAsync(ApiRequest request, ApiIntegration integration, ExecutionLog log)
    {
        if (integration.Type == IntegrationType.Mock)
            return MockIntegration.Answer(request, integration);
        var started = time.GetTimestamp();
        log.Write($"Sending request to {integration.Uri}");
        var response = integration.Type == IntegrationType.HttpProxy
            ? await http.SendAsync(request, integration)
            : await CallAsync(request, integration, log);
        log.Write(FormattableString.Invariant($"Received response. Status: {response.Status}, Integration latency: {time.GetElapsedTime(started).TotalMilliseconds:0} ms"));
        return response;
    }

    private async Task<ApiResponse> CallAsync(ApiRequest request, ApiIntegration integration, ExecutionLog log)
    {
        var arn = IntegrationUri.WithStageVariables(integration.Uri!, request.Stage.Variables);
        var result = await functions.InvokeAsync(arn, ProxyEvent.Format10(request), request.Trace, integration.Timeout, request.Stopping)
            ?? throw new GatewayException(GatewayFailure.IntegrationTimeout, "Execution failed due to a timeout error");
        if (result.Error is not null)
            throw new GatewayException(GatewayFailure.MalformedProxyResponse, $"Lambda execution failed with status 200 due to customer function error: {result.ErrorSummary?.Split('\n')[0]}");
        if (ProxyResponse.ReadRest(result.Payload) is { } response)
            return response;
        log.Write($"Endpoint response body before transformations: {Encoding.UTF8.GetString(result.Payload.Span[..Math.Min(result.Payload.Length, 1_024)])}");
        throw new GatewayException(GatewayFailure.MalformedProxyResponse, "Execution failed due to configuration error: Malformed Lambda proxy response");
    }
}
