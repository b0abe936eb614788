namespace OrderFlow.Local.Services.ApiGateway.Apis;

/// <summary>What a Lambda authorizer gets.</summary>
internal enum AuthorizerType
{
    /// <summary>The value of one header.</summary>
    Token,

    /// <summary>The request.</summary>
    Request,
}
