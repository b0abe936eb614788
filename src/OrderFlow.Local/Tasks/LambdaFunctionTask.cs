using System.Text;
using OrderFlow.Engine.Tasks;
using OrderFlow.Jsonata;
using OrderFlow.Local.Services.Lambda;

namespace OrderFlow.Local.Tasks;

/// <summary>A task whose resource is a function's own ARN: the arguments are the payload, the function's answer is the result.</summary>
internal sealed class LambdaFunctionTask(LambdaService lambda, TaskCalls calls) : ITaskIntegration
{
    public async ValueTask<JsonataValue> InvokeAsync(TaskCall call)
    {
        var payload = call.Arguments.IsUndefined ? "{}" : call.Arguments.ToJson();
        var invocation = new FunctionInvocation(Guid.NewGuid().ToString(), Encoding.UTF8.GetBytes(payload), calls.Trace(call));
        var answer = await FunctionTasks.InvokeAsync(lambda, call.Resource.Arn, invocation, call.Cancellation);
        return JsonataJson.Parse(answer.Span);
    }
}
