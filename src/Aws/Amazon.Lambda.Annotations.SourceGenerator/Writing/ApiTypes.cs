using Amazon.Lambda.Annotations.SourceGenerator.Models;

namespace Amazon.Lambda.Annotations.SourceGenerator.Writing;

/// <summary>The types of API Gateway's requests and responses, as code.</summary>
internal static class ApiTypes
{
    private const string Events = "global::Amazon.Lambda.APIGatewayEvents";

    public static string Request(ApiKind api) => api == ApiKind.HttpV2 ? $"{Events}.APIGatewayHttpApiV2ProxyRequest" : $"{Events}.APIGatewayProxyRequest";

    public static string Response(ApiKind api) => api == ApiKind.HttpV2 ? $"{Events}.APIGatewayHttpApiV2ProxyResponse" : $"{Events}.APIGatewayProxyResponse";
}
