using Newtonsoft.Json.Linq;

namespace OrderFlow.Local.Templates.Intrinsics;

/// <summary><c>Fn::Join</c>: texts with a delimiter between them.</summary>
internal sealed class JoinIntrinsic : IIntrinsic
{
    public string Name => "Fn::Join";

    public JToken Resolve(JToken argument, TemplateScope scope) =>
        argument is JArray { Count: 2 } pair && TemplateText.Scalar(pair[0]) is { } delimiter && scope.Resolve(pair[1]) is JArray items
            ? string.Join(delimiter, items.Select(item => TemplateText.Scalar(item) ?? throw scope.Error("Fn::Join can join texts only.")))
            : throw scope.Error("Fn::Join needs a delimiter and a list.");
}
