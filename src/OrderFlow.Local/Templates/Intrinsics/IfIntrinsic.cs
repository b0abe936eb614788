using Newtonsoft.Json.Linq;

namespace OrderFlow.Local.Templates.Intrinsics;

/// <summary><c>Fn::If</c>: one of two values, by a condition of the template.</summary>
internal sealed class IfIntrinsic : IIntrinsic
{
    public string Name => "Fn::If";

    public JToken? Resolve(JToken argument, TemplateScope scope) =>
        argument is JArray { Count: 3 } parts && TemplateText.Scalar(parts[0]) is { } condition
            ? scope.Resolve(scope.Condition(condition) ? parts[1] : parts[2])
            : throw scope.Error("Fn::If needs the name of a condition and two values.");
}
