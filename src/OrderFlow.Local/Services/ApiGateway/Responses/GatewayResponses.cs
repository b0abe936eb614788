using System.Text.Json;
using System.Text.Json.Nodes;
using OrderFlow.Local.Services.ApiGateway.Mapping;
using OrderFlow.Local.Services.ApiGateway.Requests;

namespace OrderFlow.Local.Services.ApiGateway.Responses;

/// <summary>Makes the responses that a REST API itself gives: the API's own ones, or else the default ones.</summary>
internal static class GatewayResponses
{
    public static ApiResponse Of(ApiRequest request, GatewayFailure failure)
    {
        var own = request.Api.GatewayResponses.GetValueOrDefault(failure.ResponseType)
            ?? request.Api.GatewayResponses.GetValueOrDefault(failure.Status < 500 ? "DEFAULT_4XX" : "DEFAULT_5XX");
        var scope = new MappingScope(request, new ContextVariables(request)
            .With("error.message", failure.Message)
            .With("error.messageString", JsonSerializer.Serialize(failure.Message))
            .With("error.responseType", failure.ResponseType));
        var template = own?.Templates.GetValueOrDefault(ApiResponse.Json);
        var response = template is null
            ? ApiResponse.OfJson(own?.StatusCode ?? failure.Status, Default(failure))
            : ApiResponse.OfText(own!.StatusCode ?? failure.Status, ApiResponse.Json, template.Render(scope));
        response = response.With("x-amzn-ErrorType", failure.ErrorType);
        foreach (var (name, mapping) in own?.Headers ?? new Dictionary<string, string>())
        {
            if (HeaderMapping.Value(mapping, scope) is { } value && ResponseHeaders.IsValue(value))
                response = response.With(name, value);
        }

        return response;
    }

    // Policies of IAM are older than API Gateway, and so is the capital letter.
    private static JsonObject Default(GatewayFailure failure) => new() { [failure.ResponseType == "ACCESS_DENIED" ? "Message" : "message"] = failure.Message };
}
