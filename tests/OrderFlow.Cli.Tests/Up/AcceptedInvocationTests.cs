using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace OrderFlow.Cli.Tests.Up;

public sealed class AcceptedInvocationTests : IDisposable
{
    private const int Invocations = 40;
    private const string Queue = "arn:aws:sqs:us-east-1:000000000000:results";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("orderflow-accepted-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Each_invocation_that_was_accepted_before_a_kill_is_recorded_at_its_destination()
    {
        var template = Path.Combine(folder.FullName, "serverless.template");
        await File.WriteAllTextAsync(template, Template());
        string[] up = ["up", "--port", "0", "--template", template, "--data", Path.Combine(folder.FullName, "data")];
        HashSet<string> accepted;
        await using (var first = OrderFlowProcess.Start(up))
        {
            using var client = new HttpClient { BaseAddress = await first.UrlAsync() };
            accepted = [.. await Task.WhenAll(Enumerable.Range(0, Invocations).Select(_ => InvokeAsync(client)))];
            await first.KillAsync();
        }

        accepted.Count.ShouldBe(Invocations);
        await using var second = OrderFlowProcess.Start(up);
        using var again = new HttpClient { BaseAddress = await second.UrlAsync() };
        using var deadline = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (accepted.Count > 0)
            accepted.ExceptWith(await ReceiveAsync(again, deadline.Token));
    }

    // Any function serves; whether it takes such an event or not, the outcome is recorded.
    private static string Template()
    {
        var destination = new JsonObject { ["Destination"] = Queue };
        var function = new JsonObject
        {
            ["FunctionName"] = "Function",
            ["Handler"] = "OrderFlow.Functions::OrderFlow.Functions.Inventory.InventoryFunction_Reserve_Generated::Reserve",
            ["CodeUri"] = Path.Combine(Repository.Root, "src", "OrderFlow.Functions"),
            ["Timeout"] = 30,
            ["EventInvokeConfig"] = new JsonObject
            {
                ["MaximumRetryAttempts"] = 0,
                ["DestinationConfig"] = new JsonObject { ["OnSuccess"] = destination, ["OnFailure"] = destination.DeepClone() },
            },
        };
        return new JsonObject
        {
            ["Transform"] = "AWS::Serverless-2016-10-31",
            ["Resources"] = new JsonObject
            {
                ["Function"] = new JsonObject { ["Type"] = "AWS::Serverless::Function", ["Properties"] = function },
                ["Results"] = new JsonObject { ["Type"] = "AWS::SQS::Queue", ["Properties"] = new JsonObject { ["QueueName"] = "results" } },
            },
        }.ToJsonString();
    }

    private static async Task<string> InvokeAsync(HttpClient client)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/2015-03-31/functions/Function/invocations") { Content = new StringContent("{}", Encoding.UTF8, "application/json") };
        request.Headers.Add("X-Amz-Invocation-Type", "Event");
        using var response = await client.SendAsync(request);
        response.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        return response.Headers.GetValues("x-amzn-RequestId").Single();
    }

    private static async Task<IEnumerable<string>> ReceiveAsync(HttpClient client, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/")
        {
            Content = new StringContent("""{"QueueUrl":"/000000000000/results","MaxNumberOfMessages":10,"WaitTimeSeconds":20,"VisibilityTimeout":600}"""),
        };
        request.Headers.Add("X-Amz-Target", "AmazonSQS.ReceiveMessage");
        using var response = await client.SendAsync(request, cancellation);
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync(cancellation))!;
        return (answer["Messages"] as JsonArray ?? []).Select(message => (string)JsonNode.Parse((string)message!["Body"]!)!["requestContext"]!["requestId"]!).ToList();
    }
}
