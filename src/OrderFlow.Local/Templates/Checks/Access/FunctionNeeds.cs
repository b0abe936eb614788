using Newtonsoft.Json.Linq;
using OrderFlow.Local.Services;
using OrderFlow.Local.Templates.Checks.Model;

namespace OrderFlow.Local.Templates.Checks.Access;

/// <summary>What Lambda calls for functions with their roles: destinations, dead-letter queues, queues that are polled, and the buses that functions say they publish to.</summary>
internal static class FunctionNeeds
{
    public const string Lambda = "lambda.amazonaws.com";

    public static IEnumerable<AccessNeed> Of(CheckedTemplate template)
    {
        foreach (var function in template.Functions)
        {
            foreach (var (arn, _, pointer) in function.Destinations)
                yield return Send(template, function, arn, "the destination", pointer);
            if (function.DeadLetters is var (queue, place))
                yield return Send(template, function, queue, "the dead-letter queue", place);
            foreach (var publication in (function.Publishes ?? []).OfType<JObject>())
            {
                var bus = NominalAccount.BusArn(TemplateText.Scalar(publication["EventBus"]));
                yield return Need(function, "events:PutEvents", bus, template.NameOf(bus), function.Resource.Pointer);
            }
        }

        foreach (var mapping in template.OfType("AWS::Lambda::EventSourceMapping"))
        {
            if (template.Function(mapping.Text("FunctionName")) is not { } function || mapping.Text("EventSourceArn") is not { } source)
                continue;
            foreach (var action in Polling(source))
                yield return Need(function, action, source, template.NameOf(source), mapping.PointerTo("EventSourceArn"));
        }
    }

    private static AccessNeed Send(CheckedTemplate template, CheckedFunction function, string arn, string role, string pointer)
    {
        var action = Arn.Parse(arn)?.Service switch
        {
            "sqs" => "sqs:SendMessage",
            "sns" => "sns:Publish",
            "events" => "events:PutEvents",
            _ => "lambda:InvokeFunction",
        };
        return Need(function, action, arn, $"{role} {template.NameOf(arn)}", pointer);
    }

    private static AccessNeed Need(CheckedFunction function, string action, string arn, string what, string pointer) =>
        new(function.ToString(), action, arn, pointer) { What = what, RoleArn = function.RoleArn ?? "", Service = Lambda };

    private static string[] Polling(string source) => Arn.Parse(source)?.Service switch
    {
        "sqs" => ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"],
        _ => [],
    };
}
