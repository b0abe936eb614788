using Amazon.Runtime;

namespace Amazon.SimpleNotificationService.Model;

/// <summary>Says that Unsubscribe succeeded.</summary>
/// <seealso href="https://docs.aws.amazon.com/sns/latest/api/API_Unsubscribe.html"/>
public class UnsubscribeResponse : AmazonWebServiceResponse;
