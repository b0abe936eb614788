namespace Amazon.Lambda.Annotations.SNS;

/// <summary>Calls the function with the messages of a topic.</summary>
/// <param name="topic">The ARN of the topic, or "@" and the name of a resource of the template.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public class SNSEventAttribute(string topic) : Attribute
{
    private string _resourceName;

    /// <summary>The ARN of the topic, or "@" and the name of a resource of the template.</summary>
    public string Topic { get; set; } = topic;

    /// <summary>The name of the event in the template; by default the name of the topic.</summary>
    public string ResourceName
    {
        get => _resourceName ?? EventName.FromReference(Topic);
        set => _resourceName = value;
    }

    /// <summary>The subscription's filter policy, as JSON.</summary>
    public string FilterPolicy { get; set; }

    /// <summary>Whether the function is called; true by default.</summary>
    public bool Enabled { get; set; } = true;
}
