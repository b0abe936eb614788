using System.Collections;
using System.Diagnostics.CodeAnalysis;
using OrderFlow.Jsonata.Functions;

namespace OrderFlow.Jsonata;

/// <summary>
/// The variables and functions that an expression finds defined: names without the <c>$</c>. Can be filled with a collection initializer, and can extend
/// others, so that functions are bound once and shared by all evaluations.
/// </summary>
/// <remarks>Safe to be read by several evaluations at once, not to be changed meanwhile. A name of the library can be defined anew.</remarks>
/// <example>
/// <code>
/// var shared = new JsonataBindings { { "celsius", (double fahrenheit) => (fahrenheit - 32) / 1.8 } };
/// var bindings = new JsonataBindings(shared) { ["limit"] = 30 };
///
/// JsonataExpression.Parse("$celsius(95) > $limit").Evaluate(bindings: bindings);   // true
/// </code>
/// </example>
/// <seealso href="https://docs.jsonata.org/embedding-extending#expressionassignname-value"/>
public sealed class JsonataBindings : IEnumerable<KeyValuePair<string, JsonataValue>>
{
    private readonly Dictionary<string, JsonataValue> _values = [];
    private readonly JsonataBindings? _outer;

    /// <summary>No variables.</summary>
    public JsonataBindings()
    {
    }

    /// <summary>The variables of other bindings, to which more can be added. Nothing is copied.</summary>
    /// <param name="outer">The other bindings; their variables can be hidden here and stay as they are there.</param>
    public JsonataBindings(JsonataBindings outer) => _outer = outer;

    /// <summary>How many variables there are.</summary>
    public int Count => _outer is null ? _values.Count : Enumerate().Count();

    /// <summary>The value of a variable.</summary>
    /// <param name="name">The variable's name, without the <c>$</c>.</param>
    /// <returns>The value, or <see cref="JsonataValue.Undefined"/> for a variable that is not there.</returns>
    public JsonataValue this[string name]
    {
        get => TryGetValue(name, out var value) ? value : JsonataValue.Undefined;
        set => _values[name] = value;
    }

    /// <summary>Defines a variable, or defines it anew.</summary>
    /// <param name="name">Its name, without the <c>$</c>.</param>
    /// <param name="value">Its value.</param>
    public void Add(string name, JsonataValue value) => _values[name] = value;

    /// <summary>Defines a function, or defines it anew. Expressions call it, pass it to other functions, compose it and apply it partially.</summary>
    /// <remarks>
    /// <para>
    /// <b>Parameters</b>, up to eight: <see cref="JsonataValue"/>, <see cref="string"/>, <see cref="bool"/>, numbers, <see cref="DateTimeOffset"/> (from ISO
    /// 8601 text or from milliseconds), <see cref="JsonataObject"/>, <see cref="JsonataArray"/>, lists (a single value is a list of one), the documents of
    /// Newtonsoft.Json and System.Text.Json, any <c>Func</c> of up to four of these (a function of the language), and what System.Text.Json reads. A
    /// <see cref="CancellationToken"/> gets that of the evaluation and is no argument. A parameter that can be null gets null for JSON null and for a missing
    /// value. If any other argument has no value, the delegate is not called and the result has no value either, as with the functions of the library;
    /// only a <see cref="JsonataValue"/> gets <see cref="JsonataValue.Undefined"/>. Optional parameters can be left out.
    /// </para>
    /// <para>
    /// <b>Results</b>: the same types. Null is JSON null; return <see cref="JsonataValue.Undefined"/> for no value. A delegate that returns nothing has no
    /// value.
    /// </para>
    /// <para>
    /// <b>Errors</b>: arguments that do not fit end the evaluation with T0410, exceptions of the delegate with D3190 and themselves as
    /// <see cref="Exception.InnerException"/>; <see cref="OperationCanceledException"/> passes.
    /// </para>
    /// <para>The delegate is bound here, once; a call uses no reflection.</para>
    /// </remarks>
    /// <param name="name">Its name, without the <c>$</c>; errors show it.</param>
    /// <param name="function">What it does. Not asynchronous: evaluation is not, so fetch before it what it needs.</param>
    /// <param name="signature">
    /// A signature of the language, such as <c>&lt;s-n?:s&gt;</c>, where that of the delegate will not do: a <c>-</c> lets the context stand in for an
    /// argument left out.
    /// </param>
    /// <exception cref="ArgumentException">The delegate is asynchronous or has parameters that no value converts to, or the signature is not one for it.</exception>
    /// <example>
    /// <code>
    /// var bindings = new JsonataBindings();
    /// bindings.Add("repeat", (string text, int times = 2) => string.Concat(Enumerable.Repeat(text, times)));
    /// bindings.Add("count_if", (IReadOnlyList&lt;double> numbers, Func&lt;double, bool> condition) => numbers.Count(condition));
    /// bindings.Add("shout", (string text) => text.ToUpperInvariant() + "!", "&lt;s-:s>");
    ///
    /// JsonataExpression.Parse("$repeat('ab', 3)").Evaluate(bindings: bindings);                                     // "ababab"
    /// JsonataExpression.Parse("$count_if([1, 5, 9], function($n) { $n > 2 })").Evaluate(bindings: bindings);        // 2
    /// JsonataExpression.Parse("words.$shout()").EvaluateJson("""{"words": ["hi", "ho"]}""", bindings);              // ["HI!","HO!"]
    /// </code>
    /// </example>
    /// <seealso href="https://docs.jsonata.org/embedding-extending#expressionregisterfunctionname-implementation-signature"/>
    public void Add(string name, Delegate function, string? signature = null) =>
        _values[name] = JsonataValue.Of(DelegateFunction.Bind(name, function, signature));

    /// <summary>Looks a variable up.</summary>
    /// <param name="name">Its name, without the <c>$</c>.</param>
    /// <param name="value">Its value.</param>
    /// <returns>Whether it is defined.</returns>
    public bool TryGetValue(string name, [MaybeNullWhen(false)] out JsonataValue value) =>
        _values.TryGetValue(name, out value) || (_outer is not null && _outer.TryGetValue(name, out value));

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, JsonataValue>> GetEnumerator() => Enumerate().GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private IEnumerable<KeyValuePair<string, JsonataValue>> Enumerate() =>
        _outer is null ? _values : _values.Concat(_outer.Where(binding => !_values.ContainsKey(binding.Key)));
}
