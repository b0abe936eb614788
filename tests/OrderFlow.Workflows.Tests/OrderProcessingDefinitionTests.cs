using OrderFlow.StatesLanguage.Json;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.Workflows.Tests;

public sealed class OrderProcessingDefinitionTests
{
    private readonly StateMachineDefinition definition = new OrderProcessing().ToDefinition();

    [Fact]
    public void The_file_that_is_deployed_is_what_the_workflow_says() =>
        Repository.Definition(nameof(OrderProcessing)).TrimEnd().ShouldBe(DefinitionWriter.Write(definition).TrimEnd());

    [Fact]
    public void The_definition_is_one_that_Step_Functions_accepts() =>
        DefinitionValidator.Validate(Repository.Definition(nameof(OrderProcessing))).ShouldBeEmpty();

    [Fact]
    public void It_is_JSONata_throughout()
    {
        definition.QueryLanguage.ShouldBe(QueryLanguage.Jsonata);
        definition.States.ShouldAllBe(state => state.QueryLanguage == null);
    }

    [Fact]
    public void It_checks_first()
    {
        definition.StartAt.ShouldBe("Check the order");
        State<PassState>("Check the order").Next.ShouldBe("Decide");
    }

    [Fact]
    public void A_problem_is_looked_at_before_the_value()
    {
        var choice = State<ChoiceState>("Decide");

        choice.Choices.Select(rule => rule.Next).ShouldBe(["Reject", "Expedite"]);
        choice.Default.ShouldBe("Queue");
    }

    [Theory]
    [InlineData("Reject", "Order Rejected")]
    [InlineData("Announce", "Order Processed")]
    public void Every_way_ends_with_an_event_on_the_Orders_bus(string state, string detailType)
    {
        var task = State<TaskState>(state);

        task.Resource.ShouldBe("arn:aws:states:::events:putEvents");
        task.End.ShouldBe(true);
        var entry = task.Arguments!["Entries"].ShouldHaveSingleItem();
        entry["EventBusName"]!.ToString().ShouldBe("${OrdersBus}");
        entry["DetailType"]!.ToString().ShouldBe(detailType);
    }

    [Theory]
    [InlineData("Reject")]
    [InlineData("Announce")]
    public void Throttling_is_retried_longer_and_longer(string state)
    {
        var retrier = State<TaskState>(state).Retry!.First(retry => retry.ErrorEquals.Contains("EventBridge.ThrottlingException"));

        retrier.BackoffRate.ShouldNotBeNull().ShouldBeGreaterThan(1);
        retrier.MaxAttempts.ShouldNotBeNull().ShouldBeGreaterThan(3);
        retrier.JitterStrategy.ShouldBe(JitterStrategy.Full);
    }

    [Fact]
    public void A_refusal_is_caught_nowhere_so_that_it_shows() =>
        definition.States.OfType<TaskState>().ShouldAllBe(task => task.Catch == null || task.Catch.Count == 0);

    private T State<T>(string name)
        where T : State => definition.States[name].ShouldBeOfType<T>();
}
