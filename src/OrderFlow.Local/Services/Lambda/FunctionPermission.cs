namespace OrderFlow.Local.Services.Lambda;

/// <summary>A statement of a function's policy: who may invoke it. Recorded; the local endpoint enforces none.</summary>
/// <param name="StatementId">The statement's id, unique in the policy.</param>
/// <param name="FunctionName">The function that it is about.</param>
/// <param name="Action">What is allowed, such as <c>lambda:InvokeFunction</c>.</param>
/// <param name="Principal">Whom it is allowed: a service or an account.</param>
/// <seealso href="https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html"/>
internal sealed record FunctionPermission(string StatementId, string FunctionName, string Action, string Principal)
{
    public string? SourceArn { get; init; }

    public string? SourceAccount { get; init; }
}
