using OrderFlow.Local.Services.ApiGateway.Apis;

namespace OrderFlow.Local.Templates.Resources.ApiGateway;

/// <summary>Reads the property <c>Integration</c> of a REST API's method.</summary>
/// <seealso href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-method-integration.html"/>
internal static class MethodIntegration
{
    public static ApiIntegration Read(ResourceProperties integration)
    {
        integration.Allow(
            "Type", "Uri", "IntegrationHttpMethod", "PassthroughBehavior", "TimeoutInMillis", "RequestParameters", "RequestTemplates",
            "IntegrationResponses", "Credentials", "ConnectionType", "CacheNamespace", "CacheKeyParameters", "ContentHandling");
        return new IntegrationSource(integration, integration.Text("Type"))
        {
            Uri = integration.OptionalText("Uri"),
            HttpMethod = integration.OptionalText("IntegrationHttpMethod"),
            PassthroughBehavior = integration.OptionalText("PassthroughBehavior"),
            TimeoutInMillis = integration.OptionalInt("TimeoutInMillis"),
            RequestParameters = integration.TextMap("RequestParameters"),
            RequestTemplates = IntegrationSource.Templates(integration, "RequestTemplates"),
            Responses = [.. integration.Structures("IntegrationResponses").Select(Response)],
        }.Read(ApiProtocolType.Rest);
    }

    private static IntegrationResponse Response(ResourceProperties response)
    {
        response.Allow("StatusCode", "SelectionPattern", "ResponseParameters", "ResponseTemplates", "ContentHandling");
        return IntegrationSource.Response(
            response, response.Text("StatusCode"), response.OptionalText("SelectionPattern"), response.TextMap("ResponseParameters"), IntegrationSource.Templates(response, "ResponseTemplates"));
    }
}
