using OrderFlow.StatesLanguage.DataFlow;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.StateTesting.Requests;
using OrderFlow.StatesLanguage.StateTesting.Running;

namespace OrderFlow.StatesLanguage.StateTesting;

/// <summary>Tests one state: runs it with given data, as <c>TestState</c> of Step Functions does.</summary>
/// <example>
/// <code>
/// var result = await StateTest.RunAsync(new()
/// {
///     Definition = definition,
///     StateName = "Announce",
///     Input = """{"orderId": "7"}""",
///     Mock = new() { Result = """{"Entries": [{"EventId": "11710aed"}], "FailedEntryCount": 0}""" },
/// });
///
/// result.Status;      // Succeeded
/// result.NextState;   // Done
/// </code>
/// </example>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/test-state-isolation.html"/>
public static class StateTest
{
    /// <summary>Runs a state.</summary>
    /// <param name="request">Which state, and with what.</param>
    /// <param name="environment">What surrounds the test; null for an environment without tasks, on the system's clock.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>What the state did. That it failed is a result, not an exception.</returns>
    /// <exception cref="StateTestException">The definition is wrong, or the state cannot be tested so.</exception>
    public static async Task<StateTestResult> RunAsync(
        StateTestRequest request, StateTestEnvironment? environment = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        environment ??= new();
        RequestLimits.Check(request);
        RequestRules.Check(request);
        var tested = TestedState.Of(request);
        var mocked = StateRules.Check(request, tested.State);
        var data = RequestValues.Parse(request);
        var identity = new TestIdentity(environment);
        var (state, distribution) = Compile(tested);
        var context = data.Context.IsUndefined ? identity.Context(request, tested.State, data.Input) : data.Context;
        var scope = new TestScope(data.Input, context, data.Variables, environment.TimeProvider) { Inspector = new(state) };
        var run = new StateRun(request, mocked, scope, new(environment, identity), distribution, environment.TimeProvider);
        return await run.RunAsync(state, cancellationToken);
    }

    private static (CompiledState State, CompiledDistribution? Distribution) Compile(TestedState tested)
    {
        try
        {
            var state = CompiledState.Compile(tested.State, tested.Language, tested.Pointer);
            return (state, tested.State is MapState map ? CompiledDistribution.Compile(map, tested.Language, tested.Pointer) : null);
        }
        catch (CompilationException error)
        {
            throw StateTestException.InvalidDefinition($"Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED: {error.Problem} at {error.Place}'", error);
        }
    }
}
