using OrderFlow.Local.Templates.Checks.Model;

namespace OrderFlow.Local.Templates.Checks.Access;

/// <summary>A call that something in the template makes, and that a policy has to allow.</summary>
/// <param name="Who">What makes the call, as a message names it.</param>
/// <param name="Action">The action, such as <c>sqs:SendMessage</c>.</param>
/// <param name="Resource">The ARN of what is called; null when it is decided at run time.</param>
/// <param name="Pointer">Where the call stands in the template.</param>
internal sealed record AccessNeed(string Who, string Action, string? Resource, string Pointer)
{
    /// <summary>What is called, as a message names it.</summary>
    public required string What { get; init; }

    /// <summary>The ARN of the role that the call is made with; null when a service makes it, allowed by the policy of what is called.</summary>
    public string? RoleArn { get; init; }

    /// <summary>The service that makes the call, such as <c>events.amazonaws.com</c>.</summary>
    public required string Service { get; init; }

    /// <summary>The ARN of the resource for which the service makes the call; ends in <c>*</c> when only its beginning is known. Null when it is not told.</summary>
    public string? SourceArn { get; init; }

    /// <summary>Where a definition makes the call; null for calls that no state makes.</summary>
    public DefinitionPlace? Definition { get; init; }

    /// <summary>Other ways to write the resource that allow no more: with the versions of a function, the streams of a log group.</summary>
    public IReadOnlyList<string> SameResources { get; init; } = [];
}
