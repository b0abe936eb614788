namespace OrderFlow.Aws.Tests.Clients;

/// <summary>What the loopback service answers.</summary>
internal sealed record Answer(int Status, string Body, params (string Name, string Value)[] Headers);
