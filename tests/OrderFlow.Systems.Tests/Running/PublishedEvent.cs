namespace OrderFlow.Systems.Tests.Running;

/// <summary>An event that was published.</summary>
/// <param name="Id">Its id.</param>
/// <param name="TraceId">The trace that all it causes belongs to.</param>
internal sealed record PublishedEvent(string Id, string TraceId);
