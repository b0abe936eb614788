using Amazon.Runtime;
using Amazon.StepFunctions;
using Amazon.StepFunctions.Model;

namespace OrderFlow.Cli.Tests.Up;

public sealed class UpCommandTests : IDisposable
{
    private const string WaitingMachine = """
        {
          "AWSTemplateFormatVersion": "2010-09-09",
          "Resources": {
            "Patient": {
              "Type": "AWS::StepFunctions::StateMachine",
              "Properties": {
                "StateMachineName": "Patient",
                "RoleArn": "arn:aws:iam::000000000000:role/patient",
                "DefinitionString": "{\"QueryLanguage\":\"JSONata\",\"StartAt\":\"Before\",\"States\":{\"Before\":{\"Type\":\"Pass\",\"Assign\":{\"kept\":\"{% $states.input.order %}\"},\"Next\":\"Wait\"},\"Wait\":{\"Type\":\"Wait\",\"Seconds\":5,\"Next\":\"After\"},\"After\":{\"Type\":\"Pass\",\"Output\":{\"kept\":\"{% $kept %}\"},\"End\":true}}}"
              }
            }
          }
        }
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("orderflow-up-");

    private string Template => Path.Combine(folder.FullName, "serverless.template");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task An_execution_that_waits_when_the_process_is_killed_goes_on_after_a_restart()
    {
        await File.WriteAllTextAsync(Template, WaitingMachine);
        string execution;

        await using (var first = Up())
        {
            using var states = await StatesAsync(first);
            var machine = (await states.ListStateMachinesAsync(new ListStateMachinesRequest())).StateMachines.ShouldHaveSingleItem();
            execution = (await states.StartExecutionAsync(new StartExecutionRequest
            {
                StateMachineArn = machine.StateMachineArn,
                Name = "order-1",
                Input = """{"order":{"value":300}}""",
            })).ExecutionArn;
            await UntilAsync(async () => (await HistoryAsync(states, execution)).Exists(type => type == "WaitStateEntered"));
            await first.KillAsync();
        }

        await using var second = Up();
        using var again = await StatesAsync(second);
        await UntilAsync(async () => (await again.DescribeExecutionAsync(new DescribeExecutionRequest { ExecutionArn = execution })).Status != ExecutionStatus.RUNNING);

        var ended = await again.DescribeExecutionAsync(new DescribeExecutionRequest { ExecutionArn = execution });
        ended.Status.ShouldBe(ExecutionStatus.SUCCEEDED);
        ended.Output.ShouldBe("""{"kept":{"value":300}}""");
        (await HistoryAsync(again, execution)).ShouldBe(
        [
            "ExecutionStarted", "PassStateEntered", "PassStateExited", "WaitStateEntered", "WaitStateExited",
            "PassStateEntered", "PassStateExited", "ExecutionSucceeded",
        ]);
    }

    [Fact]
    public async Task An_interrupt_ends_it_well_even_while_a_client_polls()
    {
        await File.WriteAllTextAsync(Template, """{"Resources":{"Queue":{"Type":"AWS::SQS::Queue","Properties":{"QueueName":"queue"}}}}""");
        await using var up = Up();
        using var client = new HttpClient { BaseAddress = await up.UrlAsync() };
        // The poll takes the connection that is open already, so it is served before the request that needs a new one.
        await ReceiveAsync(client, waitSeconds: 0);
        var polls = ReceiveAsync(client, waitSeconds: 20);
        await ReceiveAsync(client, waitSeconds: 0);

        up.Interrupt();

        (await up.ExitAsync()).ShouldBe(0, up.Output);
        (await polls).ShouldBe("{}");

        static async Task<string> ReceiveAsync(HttpClient client, int waitSeconds)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/")
            {
                Content = new StringContent($$"""{"QueueUrl":"/000000000000/queue","WaitTimeSeconds":{{waitSeconds}}}"""),
            };
            request.Headers.Add("X-Amz-Target", "AmazonSQS.ReceiveMessage");
            using var response = await client.SendAsync(request);
            return await response.Content.ReadAsStringAsync();
        }
    }

    [Fact]
    public async Task The_outputs_of_the_template_are_shown()
    {
        await File.WriteAllTextAsync(Template, """{"Resources":{"Topic":{"Type":"AWS::SNS::Topic","Properties":{"TopicName":"t"}}},"Outputs":{"News":{"Value":{"Ref":"Topic"}}}}""");
        await using var up = Up();
        await up.UrlAsync();

        up.Interrupt();

        (await up.ExitAsync()).ShouldBe(0, up.Output);
        up.Output.ShouldContain("News  arn:aws:sns:us-east-1:000000000000:t");
    }

    [Fact]
    public async Task A_resource_that_is_not_supported_is_an_error_that_names_it()
    {
        await File.WriteAllTextAsync(Template, """{"Resources":{"Fleet":{"Type":"AWS::GameLift::Fleet"}}}""");

        await using var up = Up();

        (await up.ExitAsync()).ShouldBe(2, up.Output);
        up.Output.ShouldContain("Fleet");
        up.Output.ShouldContain("AWS::GameLift::Fleet");
    }

    private OrderFlowProcess Up() =>
        OrderFlowProcess.Start("up", "--port", "0", "--template", Template, "--data", Path.Combine(folder.FullName, "data"));

    private static async Task<AmazonStepFunctionsClient> StatesAsync(OrderFlowProcess process) => new(
        new BasicAWSCredentials("test", "test"),
        new AmazonStepFunctionsConfig { ServiceURL = (await process.UrlAsync()).ToString(), AuthenticationRegion = "us-east-1" });

    private static async Task<List<string>> HistoryAsync(AmazonStepFunctionsClient states, string execution) =>
        [.. (await states.GetExecutionHistoryAsync(new GetExecutionHistoryRequest { ExecutionArn = execution })).Events.Select(e => e.Type.Value)];

    private static async Task UntilAsync(Func<Task<bool>> holds)
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!await holds())
            await Task.Delay(50, deadline.Token);
    }
}
