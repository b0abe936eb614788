using Newtonsoft.Json.Linq;

namespace OrderFlow.Local.Templates.Checks.Model;

/// <summary>A call that a Task state makes.</summary>
/// <param name="State">The name of the state.</param>
/// <param name="Service">The service as the integration names it, such as <c>events</c> or <c>aws-sdk:sqs</c>; <c>lambda</c> for the ARN of a function.</param>
/// <param name="Action">The API action, such as <c>putEvents</c>.</param>
/// <param name="IsSynchronous">Whether the state waits for the end of a job (<c>.sync</c>).</param>
/// <param name="Arguments">What is passed; members whose value is decided at run time are undefined.</param>
internal sealed record TaskCall(string State, string Service, string Action, bool IsSynchronous, JObject Arguments)
{
    /// <summary>An argument that is a text, or null when it is missing or decided at run time.</summary>
    public string? Text(string name) => TemplateText.Scalar(Arguments[name]);

    public bool Is(string service, string action) =>
        Service.Split(':')[^1] == service && string.Equals(Action, action, StringComparison.OrdinalIgnoreCase);
}
