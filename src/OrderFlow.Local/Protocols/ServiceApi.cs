namespace OrderFlow.Local.Protocols;

/// <summary>The operations of one service and how its clients name it; every protocol serves the same table.</summary>
internal abstract class ServiceApi
{
    /// <summary>The service in the credential scope of a signature, such as <c>events</c>.</summary>
    public abstract string SigningName { get; }

    /// <summary>The part of <c>X-Amz-Target</c> before the dot, or null when the service has no JSON protocol.</summary>
    public virtual string? TargetPrefix => null;

    /// <summary>The version in the content type of JSON answers.</summary>
    public virtual string JsonVersion => "1.1";

    /// <summary>The service's name in <c>arn:aws:states:::aws-sdk:name:operation</c>.</summary>
    public abstract string SdkName { get; }

    /// <summary>How the service writes lists and maps in the query protocol, or null when it has none.</summary>
    public virtual QueryShape? Query => null;

    /// <summary>The namespace in front of error names in JSON, such as <c>com.amazonaws.sqs#</c>; empty for most.</summary>
    public virtual string ErrorNamespace => "";

    /// <summary>Whether the SDKs have an exception of its own for an error; the others are the service's general one.</summary>
    public virtual bool HasException(string code) => true;

    /// <summary>The operations by name.</summary>
    public abstract IReadOnlyDictionary<string, ApiOperation> Operations { get; }

    /// <summary>The operation of a name.</summary>
    /// <exception cref="ServiceException">UnknownOperationException: the service has no such operation here.</exception>
    public ApiOperation Operation(string name) =>
        Operations.TryGetValue(name, out var operation)
            ? operation
            : throw new ServiceException("UnknownOperationException", $"The operation {name} of the service {SigningName} is not served by this endpoint.");
}
