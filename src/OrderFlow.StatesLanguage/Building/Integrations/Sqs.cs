using System.Linq.Expressions;

namespace OrderFlow.StatesLanguage.Building.Integrations;

/// <summary>Calls of Amazon SQS.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-sqs.html"/>
public static class Sqs
{
    /// <summary>What the service answers when it is called too often.</summary>
    public static IReadOnlyList<string> Throttling { get; } = ["SQS.RequestThrottledException", "SQS.KmsThrottledException"];

    /// <summary>What may pass by itself.</summary>
    public static IReadOnlyList<string> Transient { get; } = ["SQS.SdkClientException"];

    /// <summary>Sends a message to a queue.</summary>
    /// <param name="arguments">What is sent, made of the data.</param>
    /// <typeparam name="T">The type of the data.</typeparam>
    public static TaskCall<T, SendMessageResult> SendMessage<T>(Expression<Func<T, SendMessageArguments>> arguments) => new("arn:aws:states:::sqs:sendMessage")
    {
        Arguments = translate => translate(arguments),
        Retries = Recommended.Retries(Throttling, Transient),
    };
}
