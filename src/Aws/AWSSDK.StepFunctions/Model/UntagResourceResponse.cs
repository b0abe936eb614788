using Amazon.Runtime;

namespace Amazon.StepFunctions.Model;

/// <summary>Says that UntagResource succeeded.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_UntagResource.html"/>
public class UntagResourceResponse : AmazonWebServiceResponse;
