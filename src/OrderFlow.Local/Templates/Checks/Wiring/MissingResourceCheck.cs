using Newtonsoft.Json.Linq;
using OrderFlow.Local.Services;
using OrderFlow.Local.Templates.Checks.Model;
using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.Local.Templates.Checks.Wiring;

/// <summary>
/// What rules, functions, subscriptions and APIs name by a literal name or ARN is in the template. What another
/// account or region has is not looked for.
/// </summary>
internal sealed class MissingResourceCheck : ITemplateCheck
{
    public void Check(CheckedTemplate template, Findings findings)
    {
        foreach (var rule in template.Rules)
        {
            Bus(template, rule.BusName, rule.Resource.PointerTo("EventBusName"), $"The rule {rule.LogicalId}", findings);
            foreach (var target in rule.Targets)
                Arn(template, target.Arn, target.Pointer, $"A target of the rule {rule.LogicalId}", findings);
            foreach (var target in rule.Targets.Where(target => target.DeadLetterArn is not null))
                Arn(template, target.DeadLetterArn!, target.Pointer, $"A dead-letter queue of the rule {rule.LogicalId}", findings);
        }

        foreach (var function in template.Functions)
        {
            foreach (var (arn, _, pointer) in function.Destinations)
                Arn(template, arn, pointer, $"A destination of the function {function.LogicalId}", findings);
            if (function.DeadLetters is var (queue, place))
                Arn(template, queue, place, $"The dead-letter queue of the function {function.LogicalId}", findings);
            foreach (var publication in (function.Publishes ?? []).OfType<JObject>())
                Bus(template, NominalAccount.BusName(TemplateText.Scalar(publication["EventBus"])), function.Resource.Pointer, $"The function {function.LogicalId}", findings);
        }

        foreach (var subscription in Subscription.Of(template))
        {
            Arn(template, subscription.TopicArn, subscription.Pointer, "A part of a subscription", findings);
            Arn(template, subscription.Endpoint, subscription.Pointer, "A part of a subscription", findings);
        }

        foreach (var mapping in template.OfType("AWS::Lambda::EventSourceMapping"))
            Arn(template, mapping.Text("EventSourceArn") ?? "", mapping.PointerTo("EventSourceArn"), $"The event source mapping {mapping.LogicalId}", findings);
        foreach (var destination in template.OfType("AWS::Events::ApiDestination"))
            Arn(template, destination.Text("ConnectionArn") ?? "", destination.PointerTo("ConnectionArn"), $"The API destination {destination.LogicalId}", findings);
        foreach (var integration in ApiIntegration.Of(template).Where(integration => integration.FunctionArn is not null))
            Arn(template, integration.FunctionArn!, integration.Pointer, integration.Resource.LogicalId, findings);
    }

    private static void Bus(CheckedTemplate template, string name, string pointer, string who, Findings findings)
    {
        if (name != "default" && template.Bus(name) is null)
            findings.Error(TemplateDiagnosticCode.MissingResource, pointer, $"{who} is on the event bus {name}, which is not in the template.{Suggestion.For(name, template.OfType("AWS::Events::EventBus").Select(bus => bus.Reference))}");
    }

    private static void Arn(CheckedTemplate template, string arn, string pointer, string who, Findings findings)
    {
        if (Services.Arn.Parse(arn) is not { } parsed || CheckedTemplate.IsElsewhere(arn) || IsThere(template, arn, parsed))
            return;
        findings.Error(TemplateDiagnosticCode.MissingResource, pointer, $"{who} is {arn}, which is not in the template.{Suggestion.For(arn, template.Resources.Select(resource => resource.Arn))}");
    }

    private static bool IsThere(CheckedTemplate template, string arn, Arn parsed) => parsed.Service switch
    {
        "lambda" => template.Function(arn) is not null,
        "logs" => template.ByArn(arn) is not null || template.ByArn($"{arn}:*") is not null,
        "events" when parsed.Resource == "event-bus/default" => true,
        "events" or "sqs" or "sns" or "states" => template.ByArn(arn) is not null,
        "dynamodb" => template.Resources.Any(resource => resource.Deployed.Attributes.GetValueOrDefault("StreamArn") == arn),
        _ => true,
    };
}
