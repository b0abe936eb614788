namespace OrderFlow.StatesLanguage.Model;

/// <summary>What a Task state's resource is, which decides the events that its history shows.</summary>
public enum TaskResourceKind
{
    /// <summary>A service's action, <c>arn:aws:states:::service:action</c>: <c>Task…</c> events.</summary>
    Service,

    /// <summary>A Lambda function's own ARN: <c>LambdaFunction…</c> events.</summary>
    LambdaFunction,

    /// <summary>An activity's ARN: <c>Activity…</c> events.</summary>
    Activity,
}
