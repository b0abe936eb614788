namespace OrderFlow.Local.Templates.Resources;

/// <summary>Creates, updates and deletes the resources of one type.</summary>
/// <seealso href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html"/>
internal interface IResourceHandler
{
    /// <summary>The type in the template, such as <c>AWS::Events::Rule</c>.</summary>
    string Type { get; }

    /// <summary>Creates the resource, or brings it up to what the template says now; data that it holds stays.</summary>
    /// <exception cref="TemplateException">A property is missing, unknown or wrong.</exception>
    Task<DeployedResource> DeployAsync(ResourceDeployment deployment);

    /// <summary>Deletes a resource that vanished from the template.</summary>
    Task DeleteAsync(DeployedResource resource);
}
