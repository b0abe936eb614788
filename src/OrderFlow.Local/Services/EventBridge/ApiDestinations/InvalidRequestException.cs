namespace OrderFlow.Local.Services.EventBridge.ApiDestinations;

/// <summary>No request to an API destination can be made of what target, connection and event give.</summary>
/// <param name="reason">Why; it holds no secrets.</param>
internal sealed class InvalidRequestException(string reason) : Exception($"No request can be made: {reason}");
