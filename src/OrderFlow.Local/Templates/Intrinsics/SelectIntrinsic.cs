using System.Globalization;
using Newtonsoft.Json.Linq;

namespace OrderFlow.Local.Templates.Intrinsics;

/// <summary><c>Fn::Select</c>: the item of a list at an index from 0.</summary>
internal sealed class SelectIntrinsic : IIntrinsic
{
    public string Name => "Fn::Select";

    public JToken Resolve(JToken argument, TemplateScope scope)
    {
        if (argument is not JArray { Count: 2 } pair
            || !int.TryParse(TemplateText.Scalar(scope.Resolve(pair[0])), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            || scope.Resolve(pair[1]) is not JArray items)
        {
            throw scope.Error("Fn::Select needs an index and a list.");
        }

        return index < items.Count ? items[index] : throw scope.Error($"Fn::Select cannot take item {index} of a list of {items.Count}.");
    }
}
