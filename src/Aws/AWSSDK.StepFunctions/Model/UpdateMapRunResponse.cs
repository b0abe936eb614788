using Amazon.Runtime;

namespace Amazon.StepFunctions.Model;

/// <summary>Says that UpdateMapRun succeeded.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_UpdateMapRun.html"/>
public class UpdateMapRunResponse : AmazonWebServiceResponse;
