using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Building;
using OrderFlow.StatesLanguage.Building.Integrations;
using OrderFlow.StatesLanguage.Json;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.StatesLanguage.Tests.Building;

/// <summary>What each part of a flow becomes in the definition.</summary>
public class FlowTests
{
    private sealed record Reservation(string Id, int Units);

    private sealed record Both(Order Order, Reservation Reservation, string Note);

    private sealed record Purge(string QueueUrl);

    private sealed record Failure(string Category, string Error, string? Cause);

    [Fact]
    public void The_documented_workflow_is_the_documented_definition()
    {
        var definition = new OrderProcessing().ToDefinition();

        definition.Comment.ShouldBe("Takes an order and announces it.");
        definition.QueryLanguage.ShouldBe(QueryLanguage.Jsonata);
        definition.StartAt.ShouldBe("Read the order");
        definition.States.Select(s => s.Name).ShouldBe(["Read the order", "Large order?", "Expedite", "Plan", "Announce"]);
        var choice = definition.States["Large order?"].ShouldBeOfType<ChoiceState>();
        choice.Choices.Single().Next.ShouldBe("Expedite");
        choice.Choices.Single().Condition!.ToString().ShouldBe("{% $states.input.order.value >= 1000 %}");
        choice.Default.ShouldBe("Plan");
        ((PassState)definition.States["Expedite"]).Next.ShouldBe("Announce");
        ((PassState)definition.States["Plan"]).Next.ShouldBe("Announce");
        var task = definition.States["Announce"].ShouldBeOfType<TaskState>();
        task.End.ShouldBeTrue();
        task.Resource.ShouldBe("arn:aws:states:::events:putEvents");
        Json(task.Arguments).ShouldBe(
            """{"Entries":[{"EventBusName":"${OrdersBus}","Source":"com.aws.orders","DetailType":"Order Processed","Detail":"{% $states.input %}"}]}""");
    }

    [Fact]
    public void Definitions_are_valid_and_the_same_in_each_build()
    {
        var text = DefinitionWriter.Write(new OrderProcessing().ToDefinition());

        DefinitionValidator.Validate(text).ShouldBeEmpty();
        DefinitionWriter.Write(new OrderProcessing().ToDefinition()).ShouldBe(text);
    }

    [Fact]
    public void A_function_takes_a_typed_payload_and_its_payload_is_the_result()
    {
        var task = Task<Order>(flow => flow
            .Task("Reserve", Lambda.Invoke<Line, Reservation>(Resources.Inventory), o => new Line(o.Category, 1, o.Value))
            .Succeed());

        task.Resource.ShouldBe("arn:aws:states:::lambda:invoke");
        Json(task.Arguments).ShouldBe(
            """{"FunctionName":"${InventoryFunction.Arn}","Payload":{"article":"{% $states.input.category %}","quantity":1,"price":"{% $states.input.value %}"}}""");
        task.Output!.ToString().ShouldBe("{% $states.result.Payload %}");
        task.Retry!.SelectMany(r => r.ErrorEquals).ShouldContain("Lambda.TooManyRequestsException");
    }

    [Fact]
    public void A_result_is_combined_with_the_input()
    {
        var task = Task<Order>(flow => flow
            .Task("Reserve", Lambda.Invoke<Order, Reservation>("reserve"))
            .Output((order, reservation, context) => new Both(order, reservation, $"{reservation.Units} for {context.Execution.Name}"))
            .Timeout(TimeSpan.FromMinutes(1))
            .Heartbeat(TimeSpan.FromSeconds(10))
            .Succeed());

        Json(task.Arguments).ShouldBe("""{"FunctionName":"reserve","Payload":"{% $states.input %}"}""");
        Json(task.Output).ShouldBe(
            """{"order":"{% $states.input %}","reservation":"{% $states.result.Payload %}","note":"{% $states.result.Payload.units & \" for \" & $states.context.Execution.Name %}"}""");
        task.TimeoutSeconds!.Number.ShouldBe(60);
        task.HeartbeatSeconds!.Number.ShouldBe(10);
    }

    [Fact]
    public void Retries_are_recommended_ones_until_the_workflow_says_otherwise()
    {
        Retried(task => task).ShouldBe(["EventBridge.ThrottlingException x6", "EventBridge.InternalException x3"]);
        Retried(task => task.Retry(RetryPolicy.On("States.Timeout") with { MaxAttempts = 1 })).First().ShouldBe("States.Timeout x1");
        Retried(task => task.WithoutRetry()).ShouldBeEmpty();

        static IEnumerable<string> Retried(Func<ResultFlow<Order, PutEventsResult>, ResultFlow<Order, PutEventsResult>> change) =>
            (Task<Order>(flow => change(flow.Task("Put", EventBridge.PutEvents<Order>(o => new("bus", "s", "d", o)))).Succeed()).Retry ?? [])
            .Select(r => $"{r.ErrorEquals[0]} x{r.MaxAttempts}");
    }

    [Fact]
    public void A_caught_error_is_typed_and_joins_or_ends()
    {
        var definition = Define<Order>(flow => flow
            .Task<Purge, Reservation>("Put", "arn:aws:states:::aws-sdk:sqs:purgeQueue", o => new Purge(o.Location))
            .Catch("Queue.Missing", error => error.Pass("No queue", e => new Reservation(e.Error, 0)))
            .Catch(ErrorNames.All, (o, e) => new Failure(o.Category, e.Error, e.Cause), failed => failed.Fail("Give up", "Failed", f => f.Category + ": " + f.Cause))
            .Pass("Then", r => r.Units)
            .Succeed());

        var task = (TaskState)definition.States["Put"];
        task.Next.ShouldBe("Then");
        task.Catch!.Select(c => (string.Join(",", c.ErrorEquals), c.Next)).ShouldBe([("Queue.Missing", "No queue"), ("States.ALL", "Give up")]);
        Json(task.Catch![1].Output).ShouldBe(
            """{"category":"{% $states.input.category %}","error":"{% $states.errorOutput.Error %}","cause":"{% $exists($states.errorOutput.Cause) ? $states.errorOutput.Cause : null %}"}""");
        ((PassState)definition.States["No queue"]).Next.ShouldBe("Then");
        ((FailState)definition.States["Give up"]).Cause.ShouldBe(
            "{% $states.input.category & \": \" & ($states.input.cause != null ? $states.input.cause : \"\") %}");
    }

    [Fact]
    public void Ways_of_a_choice_join_end_or_go_straight_on()
    {
        var definition = Define<Order>(flow => flow
            .Choice("Which?", when => when
                .If(o => o.Value < 0, bad => bad.Fail("Refuse", "Negative"))
                .If(o => o.Note == null, same => same)
                .Else(noted => noted.Pass("Drop the note", o => new Order(o.Category, o.Value, o.Location, null, o.Lines))))
            .Wait("Pause", TimeSpan.FromSeconds(5))
            .Succeed("Done", o => o.Value));

        var choice = (ChoiceState)definition.States["Which?"];
        choice.Choices.Select(c => c.Next).ShouldBe(["Refuse", "Pause"]);
        choice.Default.ShouldBe("Drop the note");
        ((WaitState)definition.States["Pause"]).Seconds!.Number.ShouldBe(5);
        ((SucceedState)definition.States["Done"]).Output!.ToString().ShouldBe("{% $states.input.value %}");
    }

    [Fact]
    public void A_choice_whose_every_way_ends_ends()
    {
        var definition = Define<Order>(flow => flow
            .Choice("Good?", when => when.If(o => o.Value > 0, good => good.Succeed()).Else(bad => bad.Fail("Bad", "Bad"))));

        definition.States.Select(s => s.Name).ShouldBe(["Good?", "Succeed", "Bad"]);
    }

    [Fact]
    public void Branches_give_a_tuple_and_items_a_list()
    {
        var definition = Define<Order>(flow => flow
            .Parallel("Both", a => a.Pass("Value", o => o.Value), b => b.Pass("Note", o => o.Note ?? ""))
            .Output((o, r) => new { o.Category, Value = r.Item1, Note = r.Item2 })
            .Pass("Back", x => new[] { new Line(x.Note, 1, x.Value) })
            .Map("Each", lines => lines, line => line.Pass("Amount", l => l.Price * l.Quantity), maxConcurrency: 2)
            .Pass("Total", amounts => amounts.Sum())
            .Succeed());

        var parallel = (ParallelState)definition.States["Both"];
        parallel.Branches.Select(b => (b.StartAt, ((PassState)b.States[0]).End)).ShouldBe([("Value", true), ("Note", true)]);
        Json(parallel.Output).ShouldBe("""{"category":"{% $states.input.category %}","value":"{% $states.result[0] %}","note":"{% $states.result[1] %}"}""");
        var map = (MapState)definition.States["Each"];
        map.Items!.ToString().ShouldBe("{% $states.input %}");
        map.MaxConcurrency!.Number.ShouldBe(2);
        map.ItemProcessor!.StartAt.ShouldBe("Amount");
        ((PassState)definition.States["Total"]).Output!.ToString().ShouldBe("{% $round($sum($states.input), 8) %}");
        DefinitionValidator.Validate(DefinitionWriter.Write(definition)).ShouldBeEmpty();
    }

    [Fact]
    public void Times_to_wait_come_from_the_data_in_the_service_s_form()
    {
        var definition = Define<Translation.Sample>(flow => flow
            .Wait("Until", s => s.At)
            .Wait("Some", s => s.A + 1)
            .Wait("Fixed", new DateTimeOffset(2030, 1, 2, 3, 4, 5, TimeSpan.FromHours(1)))
            .Succeed());

        ((WaitState)definition.States["Until"]).Timestamp.ShouldBe("{% $fromMillis($toMillis($states.input.at)) %}");
        ((WaitState)definition.States["Some"]).Seconds!.Expression.ShouldBe("{% $states.input.a + 1 %}");
        ((WaitState)definition.States["Fixed"]).Timestamp.ShouldBe("2030-01-02T02:04:05Z");
    }

    [Fact]
    public void Messages_go_to_topics_and_queues()
    {
        Json(Task<Order>(flow => flow.Task("Tell", Sns.Publish<Order>(o => new(Resources.Alerts.Ref, o) { Subject = "Order " + o.Category })).Succeed()).Arguments)
            .ShouldBe("""{"TopicArn":"${AlertsTopic}","Message":"{% $states.input %}","Subject":"{% \"Order \" & $states.input.category %}"}""");
        Json(Task<Order>(flow => flow.Task("Queue", Sqs.SendMessage<Order>(o => new(Resources.Backlog.Ref, o.Location))).Succeed()).Arguments)
            .ShouldBe("""{"QueueUrl":"${BacklogQueue}","MessageBody":"{% $states.input.location %}"}""");
    }

    [Fact]
    public void Several_events_are_put_at_once() =>
        ((JArray)Task<Order>(flow => flow.Task("Put", EventBridge.PutEvents<Order>(o => new("a", "s", "d", o), o => new("b", "s", "d", new { o.Value }))).Succeed())
            .Arguments!["Entries"]!).Select(e => (string?)e["EventBusName"]).ShouldBe(["a", "b"]);

    [Fact]
    public void As_many_events_are_put_as_the_data_has() =>
        Json(Task<Order[]>(flow => flow.Task("Put", EventBridge.PutEventList<Order[]>(orders => orders.Select(o => new PutEventsEntry("bus", "s", o.Category, o)))).Succeed()).Arguments)
            .ShouldBe("""{"Entries":"{% [$map($states.input, function($o) { {\"EventBusName\": \"bus\", \"Source\": \"s\", \"DetailType\": $o.category, \"Detail\": $o} })] %}"}""");

    private static string Json(JToken? json) => json!.ToString(Newtonsoft.Json.Formatting.None);

    private static TaskState Task<T>(Func<Flow<T>, FlowEnd> define) => (TaskState)Define(define).States[0];

    private static StateMachineDefinition Define<T>(Func<Flow<T>, FlowEnd> define) => new Inline<T>(flow => define(flow)).ToDefinition();
}
