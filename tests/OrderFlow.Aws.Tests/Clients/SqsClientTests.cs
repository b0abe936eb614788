using Amazon.SQS;
using Amazon.SQS.Model;

namespace OrderFlow.Aws.Tests.Clients;

public sealed class SqsClientTests
{
    [Fact]
    public async Task Messages_are_received_with_their_attributes()
    {
        await using var service = new LoopbackService(new Answer(200, """
            {"Messages":[{"MessageId":"m","ReceiptHandle":"h","MD5OfBody":"5","Body":"{}","Attributes":{"SentTimestamp":"1"},"MessageAttributes":{"raw":{"DataType":"Binary","BinaryValue":"AQI="}}}]}
            """));
        using var client = Client(service);

        var response = await client.ReceiveMessageAsync(new ReceiveMessageRequest("http://q") { MaxNumberOfMessages = 10, WaitTimeSeconds = 1 });

        var message = response.Messages.ShouldHaveSingleItem();
        (message.MD5OfBody, message.Attributes["SentTimestamp"]).ShouldBe(("5", "1"));
        message.MessageAttributes["raw"].BinaryValue.ToArray().ShouldBe([1, 2]);
        service.Request.Body.ShouldBe("""{"QueueUrl":"http://q","MaxNumberOfMessages":10,"WaitTimeSeconds":1}""");
        service.Request.Headers["X-Amz-Target"].ShouldBe("AmazonSQS.ReceiveMessage");
    }

    [Fact]
    public async Task An_empty_queue_gives_no_list()
    {
        await using var service = new LoopbackService(new Answer(200, "{}"));
        using var client = Client(service);

        var response = await client.ReceiveMessageAsync("http://q");

        response.Messages.ShouldBeNull();
    }

    [Fact]
    public async Task Binary_attributes_are_sent_as_base64()
    {
        await using var service = new LoopbackService();
        using var client = Client(service);

        await client.SendMessageAsync(new SendMessageRequest("http://q", "b") { MessageAttributes = new() { ["raw"] = new() { DataType = "Binary", BinaryValue = new MemoryStream([1, 2]) } } });

        service.Request.Body.ShouldBe("""{"QueueUrl":"http://q","MessageBody":"b","MessageAttributes":{"raw":{"DataType":"Binary","BinaryValue":"AQI="}}}""");
    }

    [Fact]
    public async Task An_error_keeps_the_code_of_the_query_protocol()
    {
        await using var service = new LoopbackService(new Answer(
            400, """{"__type":"com.amazonaws.sqs#QueueDoesNotExist","message":"The specified queue does not exist."}""", ("x-amzn-query-error", "AWS.SimpleQueueService.NonExistentQueue;Sender")));
        using var client = Client(service);

        var thrown = await Should.ThrowAsync<QueueDoesNotExistException>(() => client.GetQueueUrlAsync("nope"));

        thrown.ErrorCode.ShouldBe("AWS.SimpleQueueService.NonExistentQueue");
    }

    private static AmazonSQSClient Client(LoopbackService service) => new("AKID", "SECRET", new AmazonSQSConfig { ServiceURL = service.Url });
}
