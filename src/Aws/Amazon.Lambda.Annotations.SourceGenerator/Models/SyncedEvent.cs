namespace Amazon.Lambda.Annotations.SourceGenerator.Models;

/// <summary>An event that calls a function, as the template says it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type: Api, HttpApi, SQS, SNS or Schedule.</param>
/// <param name="Properties">Its properties, in the order in which they are written.</param>
/// <param name="Rewritten">The property that is written anew each time, because its form may have changed; null if there is none.</param>
internal sealed record SyncedEvent(string Name, string Type, EquatableArray<SyncedProperty> Properties, string? Rewritten = null);
