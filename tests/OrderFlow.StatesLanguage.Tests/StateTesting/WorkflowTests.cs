using OrderFlow.StatesLanguage.StateTesting;
using OrderFlow.Tests;

namespace OrderFlow.StatesLanguage.Tests.StateTesting;

/// <summary>The example of README.md.</summary>
public class WorkflowTests
{
    [Fact]
    public async Task A_state_of_a_workflow_is_tested_with_its_own_definition()
    {
        var announced = await StateTest.RunAsync(new()
        {
            Definition = File.ReadAllText(RepositoryRoot.Combine("workflows", "OrderProcessing.asl.json")),
            StateName = "Announce",
            Input = """{"eventId": "7", "order": {"value": 300}, "plan": {"priority": "Normal", "reserveForHours": 72}}""",
            Mock = new() { Result = """{"Entries": [{"EventId": "11710aed"}], "FailedEntryCount": 0}""" },
            InspectionLevel = InspectionLevel.Debug,
        });

        announced.Status.ShouldBe(StateTestStatus.Succeeded);
        announced.Inspection!.AfterArguments["Entries"][0]["Detail"]["OrderDetails"]["plan"]["reserveForHours"].AsNumber().ShouldBe(72);
        announced.Output["announced"].AsString().ShouldBe("Order Processed");
    }
}
