namespace OrderFlow.StatesLanguage.Building;

/// <summary>
/// A workflow in C#. The compiler checks its data: each state takes the type that the state before it gives. The build
/// writes it as Amazon States Language with JSONata, which the deployment and the local endpoint read.
/// </summary>
/// <typeparam name="TInput">The type of the input of an execution.</typeparam>
/// <example><code>
/// public sealed class OrderProcessing : Workflow&lt;CloudWatchEvent&lt;Order&gt;&gt;
/// {
///     protected override void Define(Flow&lt;CloudWatchEvent&lt;Order&gt;&gt; orders) => orders
///         .Pass("Read the order", e => new Received(e.Id, e.Detail))
///         .Choice("Large order?", when => when
///             .If(r => r.Order.Value >= 1_000m, large => large.Pass("Expedite", r => new Planned(r, Priority.High)))
///             .Else(small => small.Pass("Plan", r => new Planned(r, Priority.Normal))))
///         .Task("Announce", EventBridge.PutEvents&lt;Planned&gt;(p => new(
///             Bus: Resources.Orders.Ref, Source: "com.aws.orders", DetailType: "Order Processed", Detail: p)))
///         .Succeed();
/// }
/// </code></example>
/// <remarks>
/// Lambdas are translated, not run: what has no counterpart is an error of the build that quotes it. C# itself allows no
/// <c>?.</c>, <c>switch</c>, <c>with</c>, <c>is</c>, tuple literals, collection expressions and <c>["key"] =</c> initialisers in
/// them; write <c>x == null ? … : …</c>, nested <c>?:</c>, a new object, <c>==</c>, a record, <c>new[] { … }</c> and <c>{ "key", … }</c>.
/// Arguments may be named, in the order of the parameters, and optional ones left out.
/// The types say what may be missing: only a member that is declared nullable may be absent or null in the JSON. An enum is
/// text, the length of a text counts characters rather than UTF-16 units, and numbers are doubles.
/// </remarks>
/// <seealso href="https://states-language.net/"/>
public abstract class Workflow<TInput> : Workflow
{
    /// <summary>Puts the states together, from the input to the end of each path.</summary>
    /// <param name="input">The beginning of the workflow.</param>
    protected abstract void Define(Flow<TInput> input);

    private protected sealed override void Define(Scope scope) => Define(scope.Begin<TInput>());
}
