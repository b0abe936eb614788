using System.Text.RegularExpressions;
using OrderFlow.Local.Services.ApiGateway.Apis;
using OrderFlow.Local.Services.ApiGateway.Requests;
using OrderFlow.Local.Services.ApiGateway.Responses;

namespace OrderFlow.Local.Services.ApiGateway.Integrations;

/// <summary>Integrations that pass requests on to an HTTP endpoint and its responses back.</summary>
/// <seealso href="https://docs.aws.amazon.com/apigateway/latest/developerguide/setup-http-integrations.html"/>
internal sealed partial class HttpProxyIntegration(TimeProvider time, Func<string, string> localize) : IDisposable
{
    private static readonly HashSet<string> NotPassedOn = new(StringComparer.OrdinalIgnoreCase) { "Host", "Content-Length", "Expect" };

    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { Timeout = Timeout.InfiniteTimeSpan, MaxResponseContentBufferSize = RequestReader.LargestBody };

    /// <exception cref="GatewayException">The endpoint cannot be reached, takes too long or answers too much.</exception>
    public async Task<ApiResponse> SendAsync(ApiRequest request, ApiIntegration integration)
    {
        using var message = Message(request, integration);
        using var expiry = new CancellationTokenSource(integration.Timeout, time);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(expiry.Token, request.Stopping);
        try
        {
            using var response = await client.SendAsync(message, ending.Token);
            var body = await response.Content.ReadAsByteArrayAsync(ending.Token);
            return new ApiResponse((int)response.StatusCode, body)
            {
                Headers = [.. response.Headers.Concat(response.Content.Headers)
                    .Where(header => !header.Key.Equals("Transfer-Encoding", StringComparison.OrdinalIgnoreCase) && !header.Key.Equals("Connection", StringComparison.OrdinalIgnoreCase))
                    .SelectMany(header => header.Value.Where(ResponseHeaders.IsValue).Select(value => KeyValuePair.Create(header.Key, value)))],
            };
        }
        catch (OperationCanceledException) when (expiry.IsCancellationRequested)
        {
            throw new GatewayException(GatewayFailure.IntegrationTimeout, "Execution failed due to a timeout error");
        }
        catch (HttpRequestException error)
        {
            throw new GatewayException(GatewayFailure.IntegrationFailure, $"Execution failed due to an unknown error: {error.Message}");
        }
    }

    public void Dispose() => client.Dispose();

    private HttpRequestMessage Message(ApiRequest request, ApiIntegration integration)
    {
        var method = integration.HttpMethod == ApiRoute.AnyMethod ? request.Method : integration.HttpMethod;
        var message = new HttpRequestMessage(new HttpMethod(method), Target(request, integration));
        if (request.Body.Length > 0)
            message.Content = new ReadOnlyMemoryContent(request.Body);
        foreach (var header in request.Headers.Where(header => !NotPassedOn.Contains(header.Key)))
        {
            if (!message.Headers.TryAddWithoutValidation(header.Key, header.Value))
                message.Content?.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        return message;
    }

    private Uri Target(ApiRequest request, ApiIntegration integration)
    {
        var uri = localize(IntegrationUri.WithStageVariables(integration.Uri!, request.Stage.Variables));
        var target = Placeholder().Replace(uri, placeholder => Escaped(request, integration, placeholder.Groups["name"].Value));
        if (request.RawQuery.Length > 0)
            target += (target.Contains('?', StringComparison.Ordinal) ? "&" : "?") + request.RawQuery;
        return Uri.TryCreate(target, UriKind.Absolute, out var absolute)
            ? absolute
            : throw new GatewayException(GatewayFailure.Configuration, $"Execution failed due to configuration error: Invalid endpoint address {target}");
    }

    // What a client sends stays below the path that the template names.
    private static string Escaped(ApiRequest request, ApiIntegration integration, string name)
    {
        var source = integration.RequestParameters.GetValueOrDefault($"integration.request.path.{name}")?.Split('.')[^1] ?? name;
        var segments = request.PathParameters.GetValueOrDefault(source, "").Split('/');
        return segments.Any(segment => segment is "." or "..")
            ? throw new GatewayException(GatewayFailure.BadRequest("Invalid path"), $"The path parameter {source} leads out of the path of the integration")
            : string.Join('/', segments.Select(Uri.EscapeDataString));
    }

    [GeneratedRegex(@"\{(?<name>\w+)\+?\}", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Placeholder();
}
