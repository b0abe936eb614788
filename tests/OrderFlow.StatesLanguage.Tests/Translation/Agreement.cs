using System.Linq.Expressions;
using System.Text.Json;
using Newtonsoft.Json.Linq;
using OrderFlow.Jsonata;

namespace OrderFlow.StatesLanguage.Tests.Translation;

/// <summary>Runs a lambda in both languages.</summary>
internal sealed class Agreement<TIn, TOut>(JToken template, Func<TIn, TOut> compiled)
{
    private const double Tolerance = 1e-13;

    private readonly Dictionary<string, JsonataExpression> expressions = [];

    public void Check(TIn input)
    {
        var expected = JToken.Parse(JsonSerializer.Serialize(compiled(input), Translated.Options));
        var actual = Evaluate(template, JsonataJson.Parse(JsonSerializer.Serialize(input, Translated.Options)));
        if (!Same(expected, actual))
            actual.ToString().ShouldBe(expected.ToString(), $"input {JsonSerializer.Serialize(input, Translated.Options)} of {template}");
    }

    private JToken Evaluate(JToken part, JsonataValue input) => part switch
    {
        JObject o => new JObject(o.Properties().Select(p => new JProperty(p.Name, Evaluate(p.Value, input)))),
        JArray a => new JArray(a.Select(item => Evaluate(item, input))),
        JValue { Value: string text } when text.StartsWith("{%", StringComparison.Ordinal) => Value(text[2..^2], input),
        _ => part,
    };

    private JToken Value(string text, JsonataValue input)
    {
        if (!expressions.TryGetValue(text, out var expression))
            expressions[text] = expression = JsonataExpression.Parse(text, JsonataDialect.StepFunctions);
        var states = new JsonataObjectBuilder();
        states.Set("input", input);
        var value = expression.Evaluate(JsonataValue.Undefined, new JsonataBindings { { "states", states.Build() } });
        value.Kind.ShouldNotBe(JsonataKind.Undefined, $"{text} gave nothing");
        return value.ToToken();
    }

    /// <summary>Numbers by value: the tolerance is for decimals of more digits than a double holds.</summary>
    private static bool Same(JToken left, JToken right) => (left, right) switch
    {
        (JObject a, JObject b) => a.Count == b.Count && a.Properties().All(p => b[p.Name] is { } other && Same(p.Value, other)),
        (JArray a, JArray b) => a.Count == b.Count && a.Zip(b).All(pair => Same(pair.First, pair.Second)),
        ({ Type: JTokenType.Integer or JTokenType.Float }, { Type: JTokenType.Integer or JTokenType.Float }) =>
            Math.Abs((double)left - (double)right) <= Tolerance * Math.Max(1, Math.Abs((double)left)),
        _ => left.Type == right.Type && JToken.DeepEquals(left, right),
    };
}

internal static class Agreement
{
    public static Agreement<TIn, TOut> Of<TIn, TOut>(Expression<Func<TIn, TOut>> lambda) =>
        new(Translated.Template(lambda), lambda.Compile());
}
