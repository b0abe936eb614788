using OrderFlow.Local.Templates.Checks.Model;

namespace OrderFlow.Local.Templates.Checks.Access;

/// <summary>What API Gateway calls for integrations and authorizers.</summary>
internal static class IntegrationNeeds
{
    public const string ApiGateway = "apigateway.amazonaws.com";

    public static IEnumerable<AccessNeed> Of(CheckedTemplate template)
    {
        foreach (var integration in ApiIntegration.Of(template))
        {
            var who = $"API Gateway, for {integration.Resource.LogicalId},";
            if (integration.EventParameters is { } parameters)
            {
                var given = TemplateText.Scalar(parameters["EventBusName"]);
                var bus = given?.StartsWith('$') is true ? null : NominalAccount.BusArn(given);
                yield return new AccessNeed(who, "events:PutEvents", bus, integration.Pointer)
                {
                    What = bus is null ? "the event bus that a request names" : template.NameOf(bus),
                    RoleArn = integration.CredentialsArn ?? "",
                    Service = ApiGateway,
                };
            }
            else if (integration.FunctionArn is { } function)
            {
                yield return new AccessNeed(who, "lambda:InvokeFunction", function, integration.Pointer)
                {
                    What = template.NameOf(function),
                    RoleArn = integration.CredentialsArn,
                    Service = ApiGateway,
                    SourceArn = NominalAccount.Account.Arn("execute-api", $"{integration.ApiId}/*"),
                    SameResources = [$"{function}:*"],
                };
            }
        }
    }
}
