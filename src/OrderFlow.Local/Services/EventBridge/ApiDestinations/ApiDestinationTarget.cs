using System.Net;
using OrderFlow.EventBus.Delivery;
using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.Deliveries;
using OrderFlow.Local.Services.EventBridge.Connections;

namespace OrderFlow.Local.Services.EventBridge.ApiDestinations;

/// <summary>API destinations: each event is a request, authorized by the destination's connection.</summary>
internal sealed class ApiDestinationTarget(ApiDestinationService destinations, ConnectionService connections, HttpCaller http, AccessTokens tokens, TimeProvider time)
{
    /// <exception cref="ServiceException">ResourceNotFoundException: there is no such destination.</exception>
    public async Task<DeliveryOutcome> SendAsync(TargetMessage message, CancellationToken cancellation)
    {
        var destination = destinations.OfArn(message.Target.ToString())
            ?? throw ServiceException.NotFound($"The API destination {message.Target} does not exist.");
        if (connections.OfArn(destination.ConnectionArn) is not { } connection || connections.Authorization(connection) is not { } authorization)
            return DeliveryOutcome.Failed(ApiDestinationFailures.NoConnection);
        try
        {
            var answer = await SendAsync(destination, connection, authorization, message, cancellation);
            return answer.IsSuccess ? DeliveryOutcome.Delivered : DeliveryOutcome.Failed(ApiDestinationFailures.Of(answer, time.GetUtcNow()));
        }
        catch (HttpRequestException)
        {
            return DeliveryOutcome.Failed(ApiDestinationFailures.Unreachable);
        }
        catch (TimeoutException)
        {
            return DeliveryOutcome.Failed(ApiDestinationFailures.TimedOut);
        }
        catch (RefusedTokenException error)
        {
            return DeliveryOutcome.Failed(ApiDestinationFailures.Refused(error));
        }
        catch (InvalidRequestException error)
        {
            return DeliveryOutcome.Failed(ApiDestinationFailures.Invalid(error));
        }
    }

    // A refused token may have been revoked before its time: with a new one it is tried once more.
    private async Task<HttpAnswer> SendAsync(
        ApiDestinationDefinition destination, ConnectionDefinition connection, ConnectionAuthorization authorization, TargetMessage message, CancellationToken cancellation)
    {
        for (var isRefreshed = false; ; isRefreshed = true)
        {
            var token = authorization.OAuth is { } client ? await tokens.GetAsync(connection, client, cancellation) : null;
            using var request = ApiDestinationRequest.Create(destination, message, authorization, token, http.Localize);
            var answer = await http.SendAsync(request, 0, cancellation);
            if (token is null || isRefreshed || answer.Status is not (HttpStatusCode.Unauthorized or HttpStatusCode.ProxyAuthenticationRequired))
                return answer;
            tokens.Forget(connection, token);
        }
    }
}
