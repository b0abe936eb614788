namespace OrderFlow.Local.Services.ApiGateway.Responses;

/// <summary>A request comes to its end before its integration has answered.</summary>
/// <param name="failure">What the gateway answers.</param>
/// <param name="reason">What the execution log says.</param>
internal sealed class GatewayException(GatewayFailure failure, string reason) : Exception(reason)
{
    public GatewayFailure Failure { get; } = failure;
}
