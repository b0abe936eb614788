namespace OrderFlow.Local.Templates.Checks.Model;

/// <summary>What <c>Ref</c> and <c>Fn::GetAtt</c> give for resources of a type, with the resource's name in place of <c>{name}</c>.</summary>
/// <param name="Type">The type.</param>
/// <param name="NameProperty">The property that names a resource, or null when CloudFormation always makes the name up.</param>
/// <param name="Reference">What <c>Ref</c> gives.</param>
/// <param name="Attributes">What <c>Fn::GetAtt</c> gives.</param>
internal sealed record ResourceShape(string Type, string? NameProperty, string Reference, params (string Name, string Value)[] Attributes);
