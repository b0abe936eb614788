namespace OrderFlow.Local.Templates;

/// <summary>A template cannot be deployed: the message names the resource, its type and what is wrong.</summary>
/// <param name="message">What is wrong, and where.</param>
/// <param name="cause">The error behind it, or null.</param>
public class TemplateException(string message, Exception? cause = null) : LocalEndpointException(message, cause);
