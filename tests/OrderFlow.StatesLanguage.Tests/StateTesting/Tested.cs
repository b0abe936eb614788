using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.StateTesting;

namespace OrderFlow.StatesLanguage.Tests.StateTesting;

/// <summary>Runs tests of states and refusals of them.</summary>
internal static class Tested
{
    public const string Role = "arn:aws:iam::000000000000:role/tester";

    public static Task<StateTestResult> RunAsync(string definition, string? input = null, StateMock? mock = null, StateTestConfiguration? configuration = null) =>
        StateTest.RunAsync(new()
        {
            Definition = definition,
            Input = input,
            Mock = mock,
            StateConfiguration = configuration,
            InspectionLevel = InspectionLevel.Debug,
        });

    public static async Task<StateTestException> RefusalAsync(StateTestRequest request) =>
        await Should.ThrowAsync<StateTestException>(() => StateTest.RunAsync(request));

    /// <summary>The members of an inspection that are there, in the order of the service's documentation.</summary>
    public static IEnumerable<string> Stages(StateTestResult result) => ((JsonataValue)StateTestDocument.Of(result))["inspectionData"].AsObject().Keys;

    public static StateMock Result(string result) => new() { Result = result };

    public static StateMock Error(string error, string? cause = null) => new() { ErrorOutput = new(error, cause) };
}
