namespace OrderFlow.Functions.Webhooks;

/// <summary>The caller is not known. API Gateway answers 401 to an authorizer that fails with exactly this message.</summary>
/// <seealso href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-use-lambda-authorizer.html"/>
public sealed class UnauthorizedException() : Exception("Unauthorized");
