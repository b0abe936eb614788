using Newtonsoft.Json.Linq;

namespace OrderFlow.Local.Templates.Intrinsics;

/// <summary><c>Ref</c>: a parameter, a pseudo parameter, or a resource.</summary>
internal sealed class RefIntrinsic : IIntrinsic
{
    public string Name => "Ref";

    public JToken? Resolve(JToken argument, TemplateScope scope) =>
        scope.Reference(TemplateText.Scalar(argument) ?? throw scope.Error("Ref needs the name of a parameter or resource."));
}
