using System.Text;
using Newtonsoft.Json.Linq;

namespace OrderFlow.Local.Templates.Intrinsics;

/// <summary><c>Fn::Base64</c>: the Base64 of a text.</summary>
internal sealed class Base64Intrinsic : IIntrinsic
{
    public string Name => "Fn::Base64";

    public JToken Resolve(JToken argument, TemplateScope scope) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes(TemplateText.Scalar(scope.Resolve(argument)) ?? throw scope.Error("Fn::Base64 needs a text.")));
}
