using System.Text.Json.Serialization;

namespace Amazon.Lambda.SQSEvents;

/// <summary>What a function answers that reports which messages of a batch it could not take.</summary>
/// <seealso href="https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html#services-sqs-batchfailurereporting"/>
public class SQSBatchResponse
{
    /// <summary>A batch without failures.</summary>
    public SQSBatchResponse()
        : this([])
    {
    }

    /// <summary>A batch with failures.</summary>
    public SQSBatchResponse(List<BatchItemFailure> batchItemFailures) => BatchItemFailures = batchItemFailures;

    /// <summary>The messages that become visible again.</summary>
    [JsonPropertyName("batchItemFailures")]
    public List<BatchItemFailure> BatchItemFailures { get; set; }

    /// <summary>A message that the function could not take.</summary>
    public class BatchItemFailure
    {
        /// <summary>The message's id.</summary>
        [JsonPropertyName("itemIdentifier")]
        public string ItemIdentifier { get; set; }
    }
}
