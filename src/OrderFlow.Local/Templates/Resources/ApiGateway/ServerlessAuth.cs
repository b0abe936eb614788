using OrderFlow.Local.Services.ApiGateway.Apis;

namespace OrderFlow.Local.Templates.Resources.ApiGateway;

/// <summary>SAM's property <c>Auth</c> of APIs: Lambda authorizers by name, and the one that holds by default.</summary>
/// <seealso href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-api-apiauth.html"/>
internal static class ServerlessAuth
{
    /// <summary>The id that an authorizer of an API has.</summary>
    public static string IdOf(string apiId, string name) => ApiIds.OfPart(apiId, name);

    /// <summary>The id of the default authorizer, or null.</summary>
    public static string? Default(ResourceProperties? auth, string apiId)
    {
        if (auth?.OptionalText("DefaultAuthorizer") is not { } name)
            return null;
        return auth.Structure("Authorizers")?.Has(name) == true
            ? IdOf(apiId, name)
            : throw auth.Error($"the DefaultAuthorizer {name} is none of the Authorizers; Lambda authorizers are served.");
    }

    public static void AddTo(GatewayApi api, ResourceProperties? auth)
    {
        if (auth is null)
            return;
        // The policies and roles are enforced nowhere here.
        auth.Allow("DefaultAuthorizer", "Authorizers", "AddDefaultAuthorizerToCorsPreflight", "ApiKeyRequired", "InvokeRole", "ResourcePolicy", "EnableIamAuthorizer");
        MethodAuthorization.RefuseApiKey(auth);
        if (auth.OptionalBool("EnableIamAuthorizer") == true)
            throw auth.Error("EnableIamAuthorizer is not served; Lambda authorizers are.");
        var authorizers = auth.Structure("Authorizers");
        foreach (var property in (authorizers?.Values ?? []).Properties())
            api.Authorizers[IdOf(api.Id, property.Name)] = Authorizer(api, property.Name, authorizers!.Structure(property.Name)!);
    }

    private static ApiAuthorizer Authorizer(GatewayApi api, string name, ResourceProperties authorizer)
    {
        if (authorizer.Has("UserPoolArn") || authorizer.Has("JwtConfiguration"))
            throw authorizer.Error("authorizers of Cognito and with JWT are not served; Lambda authorizers are.");
        authorizer.Allow(
            "FunctionArn", "FunctionInvokeRole", "FunctionPayloadType", "Identity", "AuthorizationScopes", "AuthorizerPayloadFormatVersion", "EnableSimpleResponses",
            "DisableFunctionDefaultPermissions", "EnableFunctionDefaultPermissions");
        var identity = authorizer.Structure("Identity");
        identity?.Allow("Header", "ValidationExpression", "ReauthorizeEvery", "Headers", "QueryStrings", "StageVariables", "Context");
        var type = api.Protocol == ApiProtocolType.Http ? "REQUEST" : authorizer.OptionalText("FunctionPayloadType") ?? "TOKEN";
        return new AuthorizerSource(authorizer, type, authorizer.Text("FunctionArn"))
        {
            IdentitySources = type == "TOKEN" ? [$"method.request.header.{identity?.OptionalText("Header") ?? "Authorization"}"] : [.. Sources(identity)],
            ValidationExpression = identity?.OptionalText("ValidationExpression"),
            CacheSeconds = identity?.OptionalInt("ReauthorizeEvery"),
            PayloadFormatVersion = authorizer.OptionalText("AuthorizerPayloadFormatVersion"),
            SimpleResponses = authorizer.OptionalBool("EnableSimpleResponses") ?? false,
        }.Read(IdOf(api.Id, name), name, api.Protocol);
    }

    private static IEnumerable<string> Sources(ResourceProperties? identity)
    {
        if (identity is null)
            return [];
        return
        [
            .. identity.Texts("Headers").Select(name => $"method.request.header.{name}"),
            .. identity.Texts("QueryStrings").Select(name => $"method.request.querystring.{name}"),
            .. identity.Texts("StageVariables").Select(name => $"stageVariables.{name}"),
            .. identity.Texts("Context").Select(name => $"context.{name}"),
        ];
    }
}
