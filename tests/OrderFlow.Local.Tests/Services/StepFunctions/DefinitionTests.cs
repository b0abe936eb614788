using Amazon.StepFunctions;
using Amazon.StepFunctions.Model;

namespace OrderFlow.Local.Tests.Services.StepFunctions;

/// <summary>What the endpoint says about definitions, with the SDK's client.</summary>
public sealed class DefinitionTests
{
    private const string Broken = """{"StartAt":"A","States":{"A":{"Type":"Pass","Parameters":{"x":"$.x"},"End":true},"B":{"Type":"Succeed"},"C":{"Type":"Succeed"}}}""";

    [Fact]
    public async Task A_definition_is_validated_without_a_state_machine()
    {
        using var folder = new TestFolder();
        await using var endpoint = await StartAsync(folder);

        var fine = await endpoint.Workflows.ValidateStateMachineDefinitionAsync(new ValidateStateMachineDefinitionRequest { Definition = """{"StartAt":"A","States":{"A":{"Type":"Succeed"}}}""" });
        var broken = await endpoint.Workflows.ValidateStateMachineDefinitionAsync(new ValidateStateMachineDefinitionRequest { Definition = Broken });

        fine.Result.ShouldBe(ValidateStateMachineDefinitionResultCode.OK);
        broken.Result.ShouldBe(ValidateStateMachineDefinitionResultCode.FAIL);
        broken.Truncated.ShouldBe(false);
        broken.Diagnostics.Select(found => (found.Severity.Value, found.Code, found.Message, found.Location)).ShouldBe(
        [
            ("ERROR", "MISSING_TRANSITION_TARGET", "State \"B\" is not reachable.", "/States/B"),
            ("ERROR", "MISSING_TRANSITION_TARGET", "State \"C\" is not reachable.", "/States/C"),
        ]);
    }

    [Fact]
    public async Task Warnings_are_told_when_asked_for_and_no_more_than_asked_for()
    {
        using var folder = new TestFolder();
        await using var endpoint = await StartAsync(folder);

        var all = await ValidateAsync(endpoint, maxResults: null);
        var one = await ValidateAsync(endpoint, maxResults: 1);

        all.Diagnostics.Select(found => found.Severity.Value).ShouldBe(["ERROR", "ERROR", "WARNING"]);
        one.Diagnostics.ShouldHaveSingleItem();
        one.Truncated.ShouldBe(true);
    }

    [Fact]
    public async Task A_state_machine_shows_which_variables_its_states_read()
    {
        using var folder = new TestFolder();
        await using var endpoint = await StartAsync(folder);
        var created = await endpoint.Workflows.CreateStateMachineAsync(new CreateStateMachineRequest
        {
            Name = "counts",
            RoleArn = "arn:aws:iam::000000000000:role/machine",
            Definition = """
                {"QueryLanguage":"JSONata","StartAt":"Count","States":{
                  "Count":{"Type":"Pass","Assign":{"a":1,"b":2},"Next":"Add"},
                  "Add":{"Type":"Pass","Output":"{% $b + $a %}","End":true}}}
                """,
        });

        var described = await endpoint.Workflows.DescribeStateMachineAsync(new DescribeStateMachineRequest { StateMachineArn = created.StateMachineArn });

        described.VariableReferences.ShouldHaveSingleItem().Key.ShouldBe("Add");
        described.VariableReferences["Add"].ShouldBe(["a", "b"]);
    }

    private static Task<ValidateStateMachineDefinitionResponse> ValidateAsync(RunningEndpoint endpoint, int? maxResults) =>
        endpoint.Workflows.ValidateStateMachineDefinitionAsync(new ValidateStateMachineDefinitionRequest
        {
            Definition = Broken,
            Severity = ValidateStateMachineDefinitionSeverity.WARNING,
            MaxResults = maxResults,
        });

    private static Task<RunningEndpoint> StartAsync(TestFolder folder) => RunningEndpoint.StartAsync(folder, TestTemplates.Of(new { Orders = TestTemplates.Queue("orders") }));
}
