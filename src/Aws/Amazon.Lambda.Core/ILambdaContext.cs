namespace Amazon.Lambda.Core;

/// <summary>What Lambda tells a function of the invocation and of the environment in which it runs.</summary>
/// <seealso href="https://docs.aws.amazon.com/lambda/latest/dg/csharp-context.html"/>
public interface ILambdaContext
{
    /// <summary>The id of the invocation; a retry has the same.</summary>
    string AwsRequestId { get; }

    /// <summary>The client, if the AWS Mobile SDK invoked the function; otherwise null.</summary>
    IClientContext ClientContext { get; }

    /// <summary>The function's name.</summary>
    string FunctionName { get; }

    /// <summary>The function's version, or "$LATEST".</summary>
    string FunctionVersion { get; }

    /// <summary>The Cognito identity, if the AWS Mobile SDK invoked the function; otherwise null.</summary>
    ICognitoIdentity Identity { get; }

    /// <summary>The ARN by which the function was invoked, with the alias or version if there was one.</summary>
    string InvokedFunctionArn { get; }

    /// <summary>The invocation's logger.</summary>
    ILambdaLogger Logger { get; }

    /// <summary>The log group of the function.</summary>
    string LogGroupName { get; }

    /// <summary>The log stream of the execution environment.</summary>
    string LogStreamName { get; }

    /// <summary>The memory of the function, in megabytes.</summary>
    int MemoryLimitInMB { get; }

    /// <summary>The time that is left before Lambda ends the invocation.</summary>
    TimeSpan RemainingTime { get; }

    /// <summary>The tenant for which the function was invoked; empty without tenant isolation.</summary>
    string TenantId => "";

    /// <summary>The X-Ray trace of the invocation; empty if it is not traced.</summary>
    string TraceId => "";

    /// <summary>The serializer of the function; null if the environment does not tell it.</summary>
    ILambdaSerializer Serializer => null;
}
