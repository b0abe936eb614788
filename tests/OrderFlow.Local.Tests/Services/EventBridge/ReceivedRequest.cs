namespace OrderFlow.Local.Tests.Services.EventBridge;

/// <summary>A request as it arrived.</summary>
internal sealed record ReceivedRequest(string Method, string PathAndQuery, IReadOnlyDictionary<string, string> Headers, string Body);
