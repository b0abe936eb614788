namespace OrderFlow.Local.Templates.Resources.FunctionEvents;

/// <summary>Makes the resources that SAM makes for the event sources of one kind under a function's <c>Events</c>.</summary>
/// <seealso href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-function-eventsource.html"/>
internal interface IFunctionEventHandler
{
    /// <summary>The values of <c>Type</c> that it serves, such as <c>EventBridgeRule</c>.</summary>
    IReadOnlyList<string> Types { get; }

    /// <summary>Creates or updates what calls the function; each resource is deleted by the handler of its type when it vanishes.</summary>
    /// <exception cref="TemplateException">A property is missing, unknown or wrong.</exception>
    Task<IReadOnlyList<DeployedResource>> DeployAsync(FunctionEvent source);
}
