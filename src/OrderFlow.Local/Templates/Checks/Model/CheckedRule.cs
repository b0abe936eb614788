using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using OrderFlow.EventBus.Patterns;

namespace OrderFlow.Local.Templates.Checks.Model;

/// <summary>A rule with its targets.</summary>
internal sealed class CheckedRule
{
    public CheckedRule(CheckedResource resource)
    {
        Resource = resource;
        BusName = NominalAccount.BusName(resource.Text("EventBusName"));
        Schedule = resource.Text("ScheduleExpression");
        IsEnabled = resource.Text("State") is not "DISABLED";
        PatternText = resource.Properties["EventPattern"] switch
        {
            null or JValue { Type: JTokenType.Null } => null,
            var pattern => TemplateText.Scalar(pattern) ?? pattern.ToString(Formatting.None),
        };
        try
        {
            Pattern = PatternText is null ? null : EventPattern.Parse(PatternText);
        }
        catch (InvalidEventPatternException error)
        {
            PatternError = error.Message;
        }

        Targets = [.. (resource.Properties[nameof(Targets)] as JArray ?? []).OfType<JObject>().Select((target, index) => new CheckedTarget(
            TemplateText.Scalar(target[nameof(Arn)]) ?? "",
            TemplateText.Scalar(target["RoleArn"]) ?? resource.Text("RoleArn"),
            TemplateText.Scalar((target["DeadLetterConfig"] as JObject)?[nameof(Arn)]),
            resource.PointerTo(nameof(Targets), index.ToString(System.Globalization.CultureInfo.InvariantCulture))))];
    }

    public CheckedResource Resource { get; }

    public string LogicalId => Resource.LogicalId;

    public string Arn => Resource.Arn;

    public string BusName { get; }

    public bool IsEnabled { get; }

    public string? Schedule { get; }

    public string? PatternText { get; }

    public EventPattern? Pattern { get; }

    /// <summary>Why the pattern is refused, or null.</summary>
    public string? PatternError { get; }

    public IReadOnlyList<CheckedTarget> Targets { get; }

    /// <summary>What a message calls it.</summary>
    public override string ToString() => $"the rule {LogicalId}";
}
