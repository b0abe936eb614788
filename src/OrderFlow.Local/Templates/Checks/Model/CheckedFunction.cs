using Newtonsoft.Json.Linq;

namespace OrderFlow.Local.Templates.Checks.Model;

/// <summary>A function with what happens to its asynchronous invocations.</summary>
internal sealed class CheckedFunction(CheckedResource resource, CheckedTemplate template)
{
    public CheckedResource Resource => resource;

    public string LogicalId => resource.LogicalId;

    public string Arn => resource.Arn;

    /// <summary>The ARN of the role that it runs with.</summary>
    public string? RoleArn => resource.Text("Role") ?? template.RoleMadeFor(resource)?.Arn;

    /// <summary>What its metadata say that it publishes, or null when they do not say.</summary>
    public JArray? Publishes => resource.Metadata[nameof(Publishes)] switch
    {
        null => null,
        JArray several => several,
        var one => new JArray(one),
    };

    /// <summary>Where the results of asynchronous invocations go, with whether that is for successes, and where it stands.</summary>
    public IEnumerable<(string Arn, bool OnSuccess, string Pointer)> Destinations
    {
        get
        {
            foreach (var (configuration, place) in Configurations())
            {
                foreach (var (member, onSuccess) in new[] { ("OnSuccess", true), ("OnFailure", false) })
                {
                    if (TemplateText.Scalar(configuration.SelectToken($"DestinationConfig.{member}.Destination")) is { } arn)
                        yield return (arn, onSuccess, place(member));
                }
            }
        }
    }

    /// <summary>Where asynchronous invocations go that fail for good, and where that stands; null when it is nowhere.</summary>
    public (string Arn, string Pointer)? DeadLetters
    {
        get
        {
            var member = resource.Type == "AWS::Serverless::Function" ? "DeadLetterQueue" : "DeadLetterConfig";
            return TemplateText.Scalar((resource.Properties[member] as JObject)?["TargetArn"]) is { } arn ? (arn, resource.PointerTo(member, "TargetArn")) : null;
        }
    }

    /// <summary>What a message calls it.</summary>
    public override string ToString() => $"the function {LogicalId}";

    private IEnumerable<(JObject Configuration, Func<string, string> Place)> Configurations()
    {
        if (resource.Properties["EventInvokeConfig"] is JObject own)
            yield return (own, member => resource.PointerTo("EventInvokeConfig", "DestinationConfig", member));
        foreach (var other in template.OfType("AWS::Lambda::EventInvokeConfig").Where(other => template.Function(other.Text("FunctionName")) == this))
            yield return (other.Properties, member => other.PointerTo("DestinationConfig", member));
    }
}
