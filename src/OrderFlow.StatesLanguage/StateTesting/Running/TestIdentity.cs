using System.Globalization;
using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.StateTesting.Requests;

namespace OrderFlow.StatesLanguage.StateTesting.Running;

/// <summary>The execution that a test makes up for its state.</summary>
internal sealed class TestIdentity(StateTestEnvironment environment)
{
    private readonly string machine = Guid.NewGuid().ToString();
    private readonly string execution = Guid.NewGuid().ToString();

    public string StateMachineArn => $"arn:aws:states:{environment.Region}:{environment.AccountId}:stateMachine:{machine}";

    public string ExecutionArn => $"arn:aws:states:{environment.Region}:{environment.AccountId}:express:{machine}:{execution}";

    /// <summary>The context object of a state that nobody gave one for.</summary>
    /// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-contextobject.html"/>
    public JsonataValue Context(StateTestRequest request, State state, JsonataValue input)
    {
        var now = environment.TimeProvider.GetUtcNow().UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
        var entered = new JsonataObjectBuilder().Set("Name", TestedState.NameAlone).Set("EnteredTime", now);
        if (state is WorkState)
            entered.Set("RetryCount", request.StateConfiguration?.RetrierRetryCount ?? 0);
        var context = new JsonataObjectBuilder()
            .Set("Execution", new JsonataObjectBuilder()
                .Set("Id", ExecutionArn)
                .Set("Input", input)
                .Set("Name", execution)
                .Set("RoleArn", request.RoleArn)
                .Set("StartTime", now)
                .Build())
            .Set("StateMachine", new JsonataObjectBuilder().Set("Id", StateMachineArn).Set("Name", machine).Build())
            .Set("State", entered.Build());
        if (state is TaskState task && StateRules.Resource(task).Pattern == TaskPattern.WaitForTaskToken)
            context.Set("Task", new JsonataObjectBuilder().Set("Token", Guid.NewGuid().ToString("N")).Build());
        return context.Build();
    }
}
