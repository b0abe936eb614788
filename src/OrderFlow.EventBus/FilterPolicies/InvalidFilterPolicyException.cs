namespace OrderFlow.EventBus.FilterPolicies;

/// <summary>A filter policy was refused. The service answers with the code <c>InvalidParameter</c>.</summary>
/// <param name="message">The service's text.</param>
/// <param name="innerException">What the pattern parser found, if it was that.</param>
/// <seealso href="https://docs.aws.amazon.com/sns/latest/api/API_SetSubscriptionAttributes.html"/>
public sealed class InvalidFilterPolicyException(string message, Exception? innerException = null) : Exception(message, innerException);
