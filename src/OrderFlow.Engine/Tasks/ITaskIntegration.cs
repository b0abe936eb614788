using OrderFlow.Jsonata;

namespace OrderFlow.Engine.Tasks;

/// <summary>Does the work of Task states: calls a function, a service's action or whatever a resource stands for.</summary>
/// <remarks>
/// A call happens at least once: after a kill the engine calls again with the same <see cref="TaskCall.Id"/>.
/// An integration never needs to look at timeouts; the engine cancels the call when one has passed.
/// </remarks>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-services.html"/>
public interface ITaskIntegration
{
    /// <summary>Does one task.</summary>
    /// <param name="call">What to do and for whom.</param>
    /// <returns>
    /// The task's result; for a resource that waits for a task token what the service answered to the request,
    /// the result then comes with the token.
    /// </returns>
    /// <exception cref="TaskFailedException">The task failed with an error name that Retry and Catch can match.</exception>
    ValueTask<JsonataValue> InvokeAsync(TaskCall call);
}
