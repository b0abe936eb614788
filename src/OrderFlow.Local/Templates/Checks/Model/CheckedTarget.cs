namespace OrderFlow.Local.Templates.Checks.Model;

/// <summary>A target of a rule.</summary>
/// <param name="Arn">What is called.</param>
/// <param name="RoleArn">The role that it is called with, or null.</param>
/// <param name="DeadLetterArn">The queue for what cannot be delivered, or null.</param>
/// <param name="Pointer">Where it stands.</param>
internal sealed record CheckedTarget(string Arn, string? RoleArn, string? DeadLetterArn, string Pointer);
