using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.Sqs;

namespace OrderFlow.Local.Templates.Resources;

/// <summary>Queues. <c>Ref</c> is the URL, as on AWS.</summary>
internal sealed class QueueHandler(QueueService queues, Func<string> baseUrl) : IResourceHandler
{
    private static readonly string[] Attributes =
    [
        "DelaySeconds", "MaximumMessageSize", "MessageRetentionPeriod", "ReceiveMessageWaitTimeSeconds", "VisibilityTimeout",
        "KmsMasterKeyId", "KmsDataKeyReusePeriodSeconds", "SqsManagedSseEnabled", "RedrivePolicy", "RedriveAllowPolicy",
        "FifoQueue", "ContentBasedDeduplication", "DeduplicationScope", "FifoThroughputLimit",
    ];

    public string Type => "AWS::SQS::Queue";

    public async Task<DeployedResource> DeployAsync(ResourceDeployment deployment)
    {
        var properties = deployment.Properties;
        properties.Allow([.. Attributes, "QueueName", "Tags"]);
        var isFifo = properties.OptionalBool(QueueAttributes.FifoQueue) ?? false;
        var name = properties.OptionalText("QueueName") ?? (isFifo ? deployment.GeneratedName(75) + ".fifo" : deployment.GeneratedName(80));
        var attributes = Attributes.Where(attribute => properties.Has(attribute) && (isFifo || attribute != QueueAttributes.FifoQueue))
            .ToDictionary(attribute => attribute, attribute => properties.OptionalDocument(attribute)!);
        try
        {
            if (queues.Queues().Any(queue => queue.Name == name))
                await queues.SetAttributesAsync(name, attributes);
            else
                await queues.CreateAsync(name, attributes);
        }
        catch (ServiceException error)
        {
            throw properties.Error($"{error.Code}: {error.Message}", error);
        }

        var arn = queues.ArnOf(name);
        var url = $"{baseUrl()}/{Services.Arn.Parse(arn)!.Value.Account}/{name}";
        return deployment.Deployed(url, ("Arn", arn), ("QueueName", name), ("QueueUrl", url));
    }

    public Task DeleteAsync(DeployedResource resource) => queues.DeleteQueueAsync(resource.Attributes["QueueName"]);
}
