using Amazon.Runtime;

namespace Amazon.SQS;

/// <summary>A request to SQS.</summary>
public class AmazonSQSRequest : AmazonWebServiceRequest;
