using Amazon.Lambda.Annotations;
using Amazon.Lambda.APIGatewayEvents;
using Amazon.Lambda.Core;

namespace OrderFlow.Functions.Webhooks;

/// <summary>Lets those call the webhooks who know their user name and password: a Lambda authorizer of the type TOKEN.</summary>
/// <param name="expected">The user name and password.</param>
/// <seealso href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-use-lambda-authorizer.html"/>
public sealed class BasicAuthorizer(BasicCredentials expected)
{
    // There is one caller; its user name is a secret, and API Gateway logs principals.
    private const string Principal = "webhook-caller";

    /// <summary>Decides on a caller by the Authorization header.</summary>
    /// <param name="request">The caller's token and the method that is called.</param>
    /// <param name="context">The invocation.</param>
    /// <exception cref="UnauthorizedException">The credentials are others, or none.</exception>
    /// <returns>A policy that allows every method of the stage, since API Gateway keeps it for later calls with the same token.</returns>
    [LambdaFunction(ResourceName = nameof(BasicAuthorizer), Timeout = 10, MemorySize = 512)]
    public APIGatewayCustomAuthorizerResponse Authorize(APIGatewayCustomAuthorizerRequest request, ILambdaContext context)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(context);

        if (BasicCredentials.Parse(request.AuthorizationToken) is not { } given || !given.Match(expected))
        {
            context.Logger.LogWarning($"Refused a caller of {request.MethodArn}.");
            throw new UnauthorizedException();
        }

        return new APIGatewayCustomAuthorizerResponse
        {
            PrincipalID = Principal,
            PolicyDocument = new APIGatewayCustomAuthorizerPolicy
            {
                Statement =
                [
                    new APIGatewayCustomAuthorizerPolicy.IAMPolicyStatement
                    {
                        Effect = "Allow",
                        Action = ["execute-api:Invoke"],
                        Resource = [StageOf(request.MethodArn) + "/*"],
                    },
                ],
            },
        };
    }

    // arn:aws:execute-api:us-east-1:000000000000:api/stage/METHOD/path
    private static string StageOf(string methodArn) => string.Join('/', methodArn.Split('/').Take(2));
}
