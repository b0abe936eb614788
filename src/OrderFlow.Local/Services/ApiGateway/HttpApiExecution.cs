using OrderFlow.Local.Hops;
using OrderFlow.Local.Services.ApiGateway.Apis;
using OrderFlow.Local.Services.ApiGateway.Authorizers;
using OrderFlow.Local.Services.ApiGateway.Integrations;
using OrderFlow.Local.Services.ApiGateway.Logging;
using OrderFlow.Local.Services.ApiGateway.Requests;
using OrderFlow.Local.Services.ApiGateway.Responses;

namespace OrderFlow.Local.Services.ApiGateway;

/// <summary>Answers requests to HTTP APIs: CORS, route, authorizer, integration.</summary>
internal sealed class HttpApiExecution(
    LambdaAuthorizers authorizers, FunctionCalls functions, HttpProxyIntegration http, ServiceIntegration services, AccessLog accessLog, HopFeed hops)
{
    /// <summary>Answers a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="tooLarge">Whether its body was too large to be read.</param>
    public async Task<ApiResponse> AnswerAsync(ApiRequest request, bool tooLarge)
    {
        var cors = request.Api.Cors;
        if (cors is not null && CorsHeaders.IsPreflight(request))
            return CorsHeaders.Preflight(request, cors);
        if (request.Api.Match(request.Method, request.Segments) is { } match)
            request = request with { Route = match.Route, PathParameters = match.Parameters };
        GatewayFailure? failure = null;
        ApiResponse response;
        try
        {
            (request, response) = await ExecuteAsync(request, tooLarge);
        }
        catch (GatewayException refused)
        {
            failure = refused.Failure;
            response = Answer(failure);
        }

        if (cors is not null)
            response = CorsHeaders.Apply(response, request, cors);
        hops.Answered(request, response.Status, response.Text);
        await accessLog.WriteAsync(request, response, failure);
        return response;
    }

    private async Task<(ApiRequest Request, ApiResponse Response)> ExecuteAsync(ApiRequest request, bool tooLarge)
    {
        var integration = request.Route is null ? null : request.Api.IntegrationOf(request.Route);
        hops.Requested(request, integration);
        if (request.Route is null)
            return (request, ApiResponse.Message(404, "Not Found"));
        if (tooLarge)
            throw new GatewayException(GatewayFailure.TooLarge, "The body of the request is too large");
        var authorized = await authorizers.AuthorizeAsync(request, static _ => { });
        return (authorized, integration?.Type switch
        {
            IntegrationType.LambdaProxy => await CallAsync(authorized, integration),
            IntegrationType.ServiceProxy => await services.CallAsync(authorized, integration),
            IntegrationType.HttpProxy => await http.SendAsync(authorized, integration),
            _ => throw new GatewayException(GatewayFailure.Configuration, $"The route {request.Route.Key} has no integration"),
        });
    }

    private async Task<ApiResponse> CallAsync(ApiRequest request, ApiIntegration integration)
    {
        var format20 = integration.PayloadFormatVersion == "2.0";
        var arn = IntegrationUri.WithStageVariables(integration.Uri!, request.Stage.Variables);
        var payload = format20 ? ProxyEvent.Format20(request) : ProxyEvent.Format10(request);
        var result = await functions.InvokeAsync(arn, payload, request.Trace, integration.Timeout, request.Stopping)
            ?? throw new GatewayException(GatewayFailure.IntegrationTimeout, "The function did not answer in time");
        var response = result.Error is not null ? null
            : format20 ? ProxyResponse.ReadHttp20(result.Payload)
            : ProxyResponse.ReadHttp10(result.Payload);
        return response ?? throw new GatewayException(GatewayFailure.MalformedProxyResponse, result.ErrorSummary ?? "The function's answer is no response");
    }

    // HTTP APIs have texts of their own, and fewer of them.
    private static ApiResponse Answer(GatewayFailure failure) => failure switch
    {
        { ResponseType: "INTEGRATION_TIMEOUT" or "INTEGRATION_FAILURE" } => ApiResponse.Message(503, "Service Unavailable"),
        { Status: 401 } => ApiResponse.Message(401, "Unauthorized"),
        { Status: 403 } => ApiResponse.Message(403, "Forbidden"),
        { Status: 413 } => ApiResponse.Message(413, "Request Entity Too Large"),
        { Status: 400, Message: { } message } => ApiResponse.Message(400, message),
        _ => ApiResponse.Message(500, "Internal Server Error"),
    };
}
