using Amazon.Runtime;

namespace Amazon.StepFunctions.Model;

/// <summary>Says that TagResource succeeded.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_TagResource.html"/>
public class TagResourceResponse : AmazonWebServiceResponse;
