namespace OrderFlow.Local.Templates;

/// <summary>A resource that exists: what <c>Ref</c> and <c>Fn::GetAtt</c> give for it, and what it is deleted by.</summary>
/// <param name="LogicalId">Its name in the template.</param>
/// <param name="Type">Its type.</param>
/// <param name="Reference">What <c>Ref</c> gives.</param>
/// <param name="Attributes">What <c>Fn::GetAtt</c> gives, by attribute.</param>
internal sealed record DeployedResource(string LogicalId, string Type, string Reference, IReadOnlyDictionary<string, string> Attributes)
{
    /// <summary>Whether it stays when it vanishes from the template.</summary>
    public bool Retained { get; init; }

    /// <summary>The resources that SAM derives from it, such as a function's role and rules.</summary>
    public IReadOnlyList<DeployedResource> Derived { get; init; } = [];
}
