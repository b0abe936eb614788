using Amazon.Runtime;

namespace Amazon.SimpleNotificationService.Model;

/// <summary>Says that SetSubscriptionAttributes succeeded.</summary>
/// <seealso href="https://docs.aws.amazon.com/sns/latest/api/API_SetSubscriptionAttributes.html"/>
public class SetSubscriptionAttributesResponse : AmazonWebServiceResponse;
