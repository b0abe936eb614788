using System.Linq.Expressions;
using OrderFlow.StatesLanguage.Translation;

namespace OrderFlow.StatesLanguage.Building.Integrations;

/// <summary>Calls of Amazon EventBridge.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-eventbridge.html"/>
public static class EventBridge
{
    /// <summary>What the service answers when it is called too often.</summary>
    public static IReadOnlyList<string> Throttling { get; } = ["EventBridge.ThrottlingException"];

    /// <summary>What may pass by itself. An entry that the bus refused is among it: most of these are throttled or internal errors too.</summary>
    public static IReadOnlyList<string> Transient { get; } = ["EventBridge.InternalException", "EventBridge.SdkClientException", "EventBridge.FailedEntry"];

    /// <summary>Puts events on a bus. The state fails with EventBridge.FailedEntry if the bus refuses one.</summary>
    /// <param name="entries">The events; each is made of the data.</param>
    /// <typeparam name="T">The type of the data.</typeparam>
    /// <example><code>EventBridge.PutEvents&lt;Planned&gt;(p => new(Bus: Resources.Orders.Ref, Source: "com.aws.orders", DetailType: "Order Processed", Detail: p))</code></example>
    public static TaskCall<T, PutEventsResult> PutEvents<T>(params Expression<Func<T, PutEventsEntry>>[] entries) =>
        Call<T>(translate => new ArrayTerm([.. entries.Select(translate)], OfLists: false));

    /// <summary>Puts an event on a bus, made of the data and the context object.</summary>
    /// <param name="entry">The event.</param>
    /// <typeparam name="T">The type of the data.</typeparam>
    public static TaskCall<T, PutEventsResult> PutEvents<T>(Expression<Func<T, ContextObject, PutEventsEntry>> entry) =>
        Call<T>(translate => new ArrayTerm([translate(entry)], OfLists: false));

    /// <summary>Puts as many events on a bus as the data has, at most ten.</summary>
    /// <param name="entries">The events.</param>
    /// <typeparam name="T">The type of the data.</typeparam>
    public static TaskCall<T, PutEventsResult> PutEventList<T>(Expression<Func<T, IEnumerable<PutEventsEntry>>> entries) =>
        Call<T>(translate => translate(entries));

    private static TaskCall<T, PutEventsResult> Call<T>(Func<Func<LambdaExpression, Term>, Term> entries) => new("arn:aws:states:::events:putEvents")
    {
        Arguments = translate => new ObjectTerm([KeyValuePair.Create("Entries", entries(translate))]),
        Retries = Recommended.Retries(Throttling, Transient),
    };
}
