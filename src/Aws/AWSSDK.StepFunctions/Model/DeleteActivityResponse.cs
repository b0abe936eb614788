using Amazon.Runtime;

namespace Amazon.StepFunctions.Model;

/// <summary>Says that DeleteActivity succeeded.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_DeleteActivity.html"/>
public class DeleteActivityResponse : AmazonWebServiceResponse;
