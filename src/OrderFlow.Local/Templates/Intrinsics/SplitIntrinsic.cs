using Newtonsoft.Json.Linq;

namespace OrderFlow.Local.Templates.Intrinsics;

/// <summary><c>Fn::Split</c>: a text cut at a delimiter.</summary>
internal sealed class SplitIntrinsic : IIntrinsic
{
    public string Name => "Fn::Split";

    public JToken Resolve(JToken argument, TemplateScope scope) =>
        argument is JArray { Count: 2 } pair && TemplateText.Scalar(pair[0]) is { Length: > 0 } delimiter && TemplateText.Scalar(scope.Resolve(pair[1])) is { } text
            ? new JArray(text.Split(delimiter).Select(part => new JValue(part)))
            : throw scope.Error("Fn::Split needs a delimiter and a text.");
}
