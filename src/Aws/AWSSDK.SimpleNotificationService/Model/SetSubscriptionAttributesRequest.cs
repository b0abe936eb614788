namespace Amazon.SimpleNotificationService.Model;

/// <summary>Asks to set an attribute of a subscription.</summary>
/// <seealso href="https://docs.aws.amazon.com/sns/latest/api/API_SetSubscriptionAttributes.html"/>
public class SetSubscriptionAttributesRequest : AmazonSimpleNotificationServiceRequest
{
    /// <summary>Starts empty.</summary>
    public SetSubscriptionAttributesRequest()
    {
    }

    /// <summary>Starts with <see cref="SubscriptionArn"/>, <see cref="AttributeName"/> and <see cref="AttributeValue"/>.</summary>
    public SetSubscriptionAttributesRequest(string subscriptionArn, string attributeName, string attributeValue)
    {
        SubscriptionArn = subscriptionArn;
        AttributeName = attributeName;
        AttributeValue = attributeValue;
    }

    /// <summary>The ARN of the subscription.</summary>
    public string SubscriptionArn { get; set; }

    /// <summary>The name of the attribute, such as "FilterPolicy".</summary>
    public string AttributeName { get; set; }

    /// <summary>The value of the attribute.</summary>
    public string AttributeValue { get; set; }
}
