namespace OrderFlow.Aws.Tests.Clients;

/// <summary>A request that the loopback service received.</summary>
internal sealed record Received(string Method, IReadOnlyDictionary<string, string> Headers, string Body, string Path);
