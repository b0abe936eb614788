namespace OrderFlow.EventBus.Inputs;

/// <summary>What a target is to receive was refused. The service answers with the code <c>ValidationException</c>.</summary>
/// <param name="message">The service's text.</param>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutTargets.html"/>
public sealed class InvalidTargetInputException(string message) : Exception(message);
