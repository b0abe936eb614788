namespace Amazon.Lambda.Annotations.SourceGenerator.Models;

/// <summary>A property of an event in the template.</summary>
/// <param name="Path">Its path below the event's Properties.</param>
/// <param name="Json">Its value as JSON, or the name of a parameter or resource if <paramref name="IsReference"/>.</param>
/// <param name="IsReference">Whether it refers to a parameter or resource of the template.</param>
/// <param name="Attribute">The attribute of a resource that is meant; null for the resource itself.</param>
internal sealed record SyncedProperty(string Path, string Json, bool IsReference = false, string? Attribute = null);
