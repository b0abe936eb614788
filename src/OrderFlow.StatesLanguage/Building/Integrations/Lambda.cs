using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Translation;

namespace OrderFlow.StatesLanguage.Building.Integrations;

/// <summary>Calls of AWS Lambda.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-lambda.html"/>
public static class Lambda
{
    /// <summary>What the service answers when it is called too often.</summary>
    public static IReadOnlyList<string> Throttling { get; } = ["Lambda.TooManyRequestsException"];

    /// <summary>What may pass by itself.</summary>
    public static IReadOnlyList<string> Transient { get; } =
        ["Lambda.ClientExecutionTimeoutException", "Lambda.ServiceException", "Lambda.AWSLambdaException", "Lambda.SdkClientException"];

    /// <summary>Invokes a function of the template and waits for what it returns.</summary>
    /// <param name="function">The function.</param>
    /// <typeparam name="TPayload">What the function takes.</typeparam>
    /// <typeparam name="TResult">What the function returns, which is the result of the state.</typeparam>
    /// <example><code>.Task("Reserve", Lambda.Invoke&lt;Request, Reservation&gt;(Resources.Inventory), o => new Request(o.Id))</code></example>
    public static TaskCall<TPayload, TResult> Invoke<TPayload, TResult>(TemplateResource function)
    {
        ArgumentNullException.ThrowIfNull(function);
        return Call<TPayload, TResult>(new SubstitutionTerm(function.Arn));
    }

    /// <summary>Invokes a function by its name or ARN and waits for what it returns.</summary>
    /// <param name="functionName">The name or ARN, with version or alias if it has one.</param>
    /// <typeparam name="TPayload">What the function takes.</typeparam>
    /// <typeparam name="TResult">What the function returns, which is the result of the state.</typeparam>
    public static TaskCall<TPayload, TResult> Invoke<TPayload, TResult>(string functionName)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(functionName);
        return Call<TPayload, TResult>(new ConstantTerm(new JValue(functionName), functionName));
    }

    private static TaskCall<TPayload, TResult> Call<TPayload, TResult>(Term function) => new("arn:aws:states:::lambda:invoke")
    {
        Arguments = translate => new ObjectTerm(
        [
            KeyValuePair.Create("FunctionName", function),
            KeyValuePair.Create("Payload", translate(TaskCall<TPayload, TResult>.Identity())),
        ]),
        ResultMember = "Payload",
        Retries = Recommended.Retries(Throttling, Transient),
    };
}
