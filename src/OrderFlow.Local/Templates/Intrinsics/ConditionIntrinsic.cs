using Newtonsoft.Json.Linq;

namespace OrderFlow.Local.Templates.Intrinsics;

/// <summary>The functions that conditions are made of: <c>Fn::Equals</c>, <c>Fn::And</c>, <c>Fn::Or</c>, <c>Fn::Not</c> and <c>Condition</c>.</summary>
internal sealed class ConditionIntrinsic(string name) : IIntrinsic
{
    public string Name => name;

    public JToken Resolve(JToken argument, TemplateScope scope) => (name, argument) switch
    {
        ("Condition", var condition) when TemplateText.Scalar(condition) is { } named => scope.Condition(named),
        ("Fn::Equals", JArray { Count: 2 } pair) => TemplateText.Scalar(scope.Resolve(pair[0])) == TemplateText.Scalar(scope.Resolve(pair[1])),
        ("Fn::And", JArray { Count: >= 2 and <= 10 } parts) => parts.All(part => Truth(part, scope)),
        ("Fn::Or", JArray { Count: >= 2 and <= 10 } parts) => parts.Any(part => Truth(part, scope)),
        ("Fn::Not", JArray { Count: 1 } parts) => !Truth(parts[0], scope),
        _ => throw scope.Error($"{name} has arguments of the wrong number or kind."),
    };

    private static bool Truth(JToken part, TemplateScope scope) =>
        scope.Resolve(part) is JValue { Type: JTokenType.Boolean } value ? (bool)value : throw scope.Error("A condition is made of conditions.");
}
