using System.Linq.Expressions;

namespace OrderFlow.StatesLanguage.Building.Integrations;

/// <summary>Calls of Amazon SNS.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-sns.html"/>
public static class Sns
{
    /// <summary>What the service answers when it is called too often.</summary>
    public static IReadOnlyList<string> Throttling { get; } = ["SNS.ThrottledException", "SNS.KMSThrottlingException"];

    /// <summary>What may pass by itself.</summary>
    public static IReadOnlyList<string> Transient { get; } = ["SNS.InternalErrorException", "SNS.SdkClientException"];

    /// <summary>Sends a message to a topic.</summary>
    /// <param name="arguments">What is sent, made of the data.</param>
    /// <typeparam name="T">The type of the data.</typeparam>
    public static TaskCall<T, PublishResult> Publish<T>(Expression<Func<T, PublishArguments>> arguments) => new("arn:aws:states:::sns:publish")
    {
        Arguments = translate => translate(arguments),
        Retries = Recommended.Retries(Throttling, Transient),
    };
}
