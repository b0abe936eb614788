using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Rules;

/// <summary>A task that calls a service sends <c>Parameters</c>, in JSONata <c>Arguments</c>, with the fields that the service cannot be without.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-parameters.html"/>
internal sealed class IntegrationArgumentsRule : IRule
{
    private static readonly Dictionary<(string Service, string Action), string[]> Required = new()
    {
        [("apigateway", "invoke")] = ["ApiEndpoint", "Method"],
        [("batch", "submitJob")] = ["JobName", "JobQueue", "JobDefinition"],
        [("dynamodb", "deleteItem")] = ["TableName", "Key"],
        [("dynamodb", "getItem")] = ["TableName", "Key"],
        [("dynamodb", "putItem")] = ["TableName", "Item"],
        [("dynamodb", "updateItem")] = ["TableName", "Key"],
        [("ecs", "runTask")] = ["TaskDefinition"],
        [("events", "putEvents")] = ["Entries"],
        [("glue", "startJobRun")] = ["JobName"],
        [("http", "invoke")] = ["ApiEndpoint", "Method"],
        [("lambda", "invoke")] = ["FunctionName"],
        [("sns", "publish")] = ["Message"],
        [("sqs", "sendMessage")] = ["QueueUrl", "MessageBody"],
        [("states", "startExecution")] = ["StateMachineArn"],
    };

    public void Check(Outline outline, Report report)
    {
        foreach (var state in outline.States.Where(state => state.Type is StateType.Task))
            if (state.Json.Property("Resource", StringComparison.Ordinal) is { Value: JValue { Value: string resource } } field
                && Integration.Read(resource) is { IsKnown: true, Problem: null } integration)
                Check(state, field, integration, report);
    }

    private static void Check(OutlineState state, JProperty resource, Integration integration, Report report)
    {
        var name = state.Language is QueryLanguage.Jsonata ? "Arguments" : "Parameters";
        if (state.Json[name] is not { } sent)
        {
            // Those of the other language are an error of their own.
            if (state.Json["Arguments"] is null && state.Json["Parameters"] is null)
                report.Error(resource.Value, DiagnosticCode.SchemaValidationFailed,
                    $"is \"{JsonKind.Cut((string)resource.Value!)}\", which needs the field {name} beside it{Fields(integration)}.",
                    $"{name} field is required for resource ARN: {resource.Value}");
        }
        else if (sent is JObject fields && Required.TryGetValue((integration.Service, integration.Action), out var required))
        {
            foreach (var missing in required.Where(missing => fields[missing] is null && (state.Language is QueryLanguage.Jsonata || fields[$"{missing}.$"] is null)))
                report.Error(sent, DiagnosticCode.SchemaValidationFailed, $"needs the field {missing}, which {integration.Service}:{integration.Action} cannot be without.",
                    $"The field '{missing}' is required but was missing");
        }
    }

    private static string Fields(Integration integration) => Required.TryGetValue((integration.Service, integration.Action), out var required)
        ? $", with {string.Join(" and ", required)}"
        : ", if only an empty object";
}
