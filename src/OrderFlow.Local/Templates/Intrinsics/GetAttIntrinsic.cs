using Newtonsoft.Json.Linq;

namespace OrderFlow.Local.Templates.Intrinsics;

/// <summary><c>Fn::GetAtt</c>: an attribute of a resource, as a pair or as <c>Resource.Attribute</c>.</summary>
internal sealed class GetAttIntrinsic : IIntrinsic
{
    public string Name => "Fn::GetAtt";

    public JToken Resolve(JToken argument, TemplateScope scope)
    {
        var path = argument is JArray { Count: 2 } pair
            ? TemplateText.Scalar(pair[0]) + "." + (TemplateText.Scalar(scope.Resolve(pair[1])) ?? throw Shape(scope))
            : TemplateText.Scalar(argument) ?? throw Shape(scope);
        return path.IndexOf('.', StringComparison.Ordinal) is var dot and > 0
            ? scope.Attribute(path[..dot], path[(dot + 1)..])
            : throw Shape(scope);
    }

    private static TemplateException Shape(TemplateScope scope) => scope.Error("Fn::GetAtt needs the name of a resource and of an attribute.");
}
