using Newtonsoft.Json.Linq;
using OrderFlow.EventBus.Patterns.Partial;
using OrderFlow.Local.Templates.Checks.Model;

namespace OrderFlow.Local.Templates.Checks.Loops;

/// <summary>The events that functions, state machines and APIs publish themselves, as far as the template tells.</summary>
internal static class Publications
{
    /// <summary>What a function declares in its metadata.</summary>
    public static IEnumerable<Publication> Declared(CheckedFunction function)
    {
        foreach (var declared in (function.Publishes ?? []).OfType<JObject>())
        {
            var bus = NominalAccount.BusName(TemplateText.Scalar(declared["EventBus"]));
            foreach (var source in Texts(declared["Source"]))
            {
                foreach (var detailType in Texts(declared["DetailType"]))
                    yield return Publication.Of(bus, source, detailType, PartialJson.Detail(declared["Detail"], isOpen: true));
            }
        }
    }

    /// <summary>The record of an asynchronous invocation that a destination gets as an event.</summary>
    /// <seealso href="https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html"/>
    public static Publication OfDestination(CheckedFunction function, string bus, bool onSuccess)
    {
        PartialObject context = Object(
            ("requestId", PartialValue.Unknown),
            ("functionArn", PartialValue.Text($"{function.Arn}:$LATEST")),
            ("condition", onSuccess ? PartialValue.Text("Success") : PartialValue.Unknown),
            ("approximateInvokeCount", PartialValue.Unknown));
        var detail = Object(
            ("version", PartialValue.Text("1.0")),
            ("timestamp", PartialValue.Unknown),
            ("requestContext", context),
            ("requestPayload", PartialValue.Unknown),
            ("responseContext", PartialValue.Unknown),
            ("responsePayload", PartialValue.Unknown));
        return Publication.Of(NominalAccount.BusName(bus), "lambda", $"Lambda Function Invocation Result - {(onSuccess ? "Success" : "Failure")}", detail);
    }

    /// <summary>The events of a call of a state.</summary>
    public static IEnumerable<Publication> OfCall(CheckedTemplate template, TaskCall call)
    {
        if (call.Arguments["Entries"] is not JArray entries)
            return Buses(template).Select(bus => Publication.Of(bus, null, null, PartialValue.Unknown));
        return entries.SelectMany(entry => entry is JObject values
            ? BusesOf(template, values["EventBusName"]).Select(bus => Publication.Of(bus, Text(values["Source"]), Text(values["DetailType"]), PartialJson.Detail(values["Detail"], isOpen: false)))
            : Buses(template).Select(bus => Publication.Of(bus, null, null, PartialValue.Unknown)));
    }

    /// <summary>What Step Functions tells of the executions of a standard state machine, on the default bus.</summary>
    /// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/eventbridge-integration.html"/>
    public static Publication OfStatus(CheckedMachine machine) => Publication.Of(
        "default", "aws.states", "Step Functions Execution Status Change",
        new PartialObject([new("stateMachineArn", PartialValue.Text(machine.Arn))], isOpen: true));

    /// <summary>The event of an integration of API Gateway: what it takes of the request is unknown.</summary>
    public static IEnumerable<Publication> OfIntegration(CheckedTemplate template, JObject parameters) =>
        BusesOf(template, Known(parameters["EventBusName"]) ?? (parameters["EventBusName"] is null ? null : JValue.CreateUndefined()))
            .Select(bus => Publication.Of(bus, Text(Known(parameters["Source"])), Text(Known(parameters["DetailType"])), PartialJson.Detail(Known(parameters["Detail"]), isOpen: false)));

    private static IEnumerable<string> BusesOf(CheckedTemplate template, JToken? bus) =>
        bus is JValue { Type: JTokenType.Undefined } ? Buses(template) : [NominalAccount.BusName(TemplateText.Scalar(bus))];

    /// <summary>The names of all buses.</summary>
    public static IEnumerable<string> Buses(CheckedTemplate template) => template.OfType("AWS::Events::EventBus").Select(bus => bus.Reference).Append("default");

    // A parameter that is taken from the request holds a $.
    private static JToken? Known(JToken? value) => TemplateText.Scalar(value) is { } text && text.Contains('$', StringComparison.Ordinal) ? null : value;

    private static string? Text(JToken? value) => TemplateText.Scalar(value);

    // Several values are as many publications; no value is an unknown one.
    private static IEnumerable<string?> Texts(JToken? value) => value is JArray several ? several.Select(Text) : [Text(value)];

    private static PartialObject Object(params (string Name, PartialValue Value)[] members) =>
        new([.. members.Select(member => KeyValuePair.Create(member.Name, member.Value))]);
}
