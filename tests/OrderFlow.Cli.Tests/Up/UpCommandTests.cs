using System.Net;
using System.Net.Sockets;
using System.Text.Json;
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

    private string Data => Path.Combine(folder.FullName, "data");

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
        up.Output.ShouldContain("News     arn:aws:sns:us-east-1:000000000000:t");
    }

    [Fact]
    public async Task A_resource_that_is_not_supported_is_an_error_that_names_it()
    {
        await File.WriteAllTextAsync(Template, """{"Resources":{"Fleet":{"Type":"AWS::GameLift::Fleet"}}}""");

        await using var up = Up();

        (await up.ExitAsync()).ShouldBe(1, up.Output);
        up.Output.ShouldContain("Fleet");
        up.Output.ShouldContain("AWS::GameLift::Fleet");
    }

    [Fact]
    public async Task A_reference_that_cannot_be_resolved_is_an_error_that_names_it_and_its_place()
    {
        await File.WriteAllTextAsync(Template, """{"Resources":{"Topic":{"Type":"AWS::SNS::Topic","Properties":{"TopicName":{"Ref":"Nmae"}}}}}""");

        await using var up = Up();

        (await up.ExitAsync()).ShouldBe(1, up.Output);
        up.Output.ShouldContain("AWS::SNS::Topic Topic: Nmae is neither a parameter nor a resource of the template.");
    }

    [Fact]
    public async Task A_data_folder_that_is_damaged_is_an_error_that_names_the_file()
    {
        await File.WriteAllTextAsync(Template, TopicOf("""{"Type":"String","Default":"t"}"""));
        Directory.CreateDirectory(Data);
        await File.WriteAllTextAsync(Path.Combine(Data, "local.db"), new string('x', 10_000));

        await using var up = Up();

        (await up.ExitAsync()).ShouldBe(1, up.Output);
        up.Output.ShouldContain($"{Path.Combine(Data, "local.db")} cannot be read");
    }

    [Fact]
    public async Task A_port_that_is_in_use_is_an_error_that_names_it()
    {
        await File.WriteAllTextAsync(Template, TopicOf("""{"Type":"String","Default":"t"}"""));
        using var taken = new Socket(SocketType.Stream, ProtocolType.Tcp);
        taken.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        taken.Listen();
        var port = ((IPEndPoint)taken.LocalEndPoint!).Port;

        await using var up = OrderFlowProcess.Start("up", "--port", $"{port}", "--template", Template, "--data", Data);

        (await up.ExitAsync()).ShouldBe(1, up.Output);
        up.Output.ShouldContain($"The port {port} on 127.0.0.1 is in use");
    }

    [Fact]
    public async Task All_parameters_that_lack_a_value_are_named_with_the_option_to_give_them()
    {
        await File.WriteAllTextAsync(Template, """{"Parameters":{"A":{"Type":"String"},"B":{"Type":"String"}},"Resources":{"T":{"Type":"AWS::SNS::Topic"}}}""");

        await using var up = Up();

        (await up.ExitAsync()).ShouldBe(1, up.Output);
        up.Output.ShouldContain("The parameters A and B have no default");
        up.Output.ShouldContain("--parameter A=<value> --parameter B=<value>");
    }

    [Fact]
    public async Task A_parameter_has_the_value_that_is_passed()
    {
        await File.WriteAllTextAsync(Template, """{"Parameters":{"Kept":{"Type":"String"}},"Resources":{"T":{"Type":"AWS::SNS::Topic"}},"Outputs":{"Out":{"Value":{"Ref":"Kept"}}}}""");
        await using var up = Up("--parameter", "Kept=a=b");
        await up.UrlAsync();

        up.Interrupt();

        (await up.ExitAsync()).ShouldBe(0, up.Output);
        up.Output.ShouldContain("Out      a=b");
    }

    [Fact]
    public async Task A_secret_that_is_made_up_is_named_but_never_shown()
    {
        await File.WriteAllTextAsync(Template, TopicOf("""{"Type":"String","NoEcho":true}"""));
        await using var up = Up("--region", "eu-west-1", "--account", "123456789012");
        await up.UrlAsync();

        up.Interrupt();

        (await up.ExitAsync()).ShouldBe(0, up.Output);
        up.Output.ShouldContain("The parameter Name has a random value, kept in the data folder.");
        var secret = JsonSerializer.Deserialize<Dictionary<string, string>>(await File.ReadAllTextAsync(Path.Combine(Data, "parameters.json")))!["Name"];
        up.Output.ShouldNotContain(secret);
        up.Output.ShouldContain("News     arn:aws:sns:eu-west-1:123456789012:news");
    }

    [Theory]
    [InlineData("--parameter", "secret", "--parameter is written as Name=Value.")]
    [InlineData("--region", "europe", "--region has to be a region such as eu-west-1, and is europe.")]
    [InlineData("--account", "12", "--account has to be twelve digits, and is 12.")]
    public async Task A_command_line_that_is_not_valid_is_an_error_that_says_why(string option, string value, string message)
    {
        await using var up = OrderFlowProcess.Start("up", option, value);

        (await up.ExitAsync()).ShouldBe(2, up.Output);
        up.Output.ShouldContain(message);
    }

    [Fact]
    public async Task Help_explains_itself_with_examples()
    {
        await using var up = OrderFlowProcess.Start("up", "--help");

        (await up.ExitAsync()).ShouldBe(0, up.Output);
        up.Output.ShouldContain("--parameter ApiDestinationUsername=me");
        up.Output.ShouldContain("Exit codes: 0 stopped by Ctrl+C, 1 could not start, 2 wrong command line.");
    }

    private static string TopicOf(string parameter) => $$"""
        {
          "Parameters": { "Name": {{parameter}} },
          "Resources": {
            "Topic": { "Type": "AWS::SNS::Topic", "Properties": { "TopicName": "news", "DisplayName": { "Ref": "Name" } } }
          },
          "Outputs": { "News": { "Value": { "Ref": "Topic" } } }
        }
        """;

    private OrderFlowProcess Up(params string[] more) =>
        OrderFlowProcess.Start(["up", "--port", "0", "--template", Template, "--data", Data, .. more]);

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
