using Amazon.CloudWatchLogs;
using Amazon.DynamoDBv2;
using Amazon.EventBridge;
using Amazon.Runtime;

namespace OrderFlow.Benchmarks.Orders;

/// <summary>AWS's clients on an endpoint.</summary>
internal sealed class OrderClients(Uri url) : IDisposable
{
    private static readonly BasicAWSCredentials Credentials = new("local", "local");

    public AmazonEventBridgeClient Events { get; } = new(Credentials, At(new AmazonEventBridgeConfig(), url));

    public AmazonCloudWatchLogsClient Logs { get; } = new(Credentials, At(new AmazonCloudWatchLogsConfig(), url));

    public AmazonDynamoDBClient Tables { get; } = new(Credentials, At(new AmazonDynamoDBConfig(), url));

    public void Dispose()
    {
        Events.Dispose();
        Logs.Dispose();
        Tables.Dispose();
    }

    private static T At<T>(T config, Uri url)
        where T : ClientConfig
    {
        config.ServiceURL = url.ToString();
        config.AuthenticationRegion = "us-east-1";
        // What is measured is one try.
        config.MaxErrorRetry = 0;
        return config;
    }
}
