using Newtonsoft.Json.Linq;

namespace OrderFlow.Local.Templates.Intrinsics;

/// <summary><c>Fn::Sub</c>: a text with <c>${Name}</c>, <c>${Resource.Attribute}</c> and <c>${!Literal}</c>, possibly with variables of its own.</summary>
internal sealed class SubIntrinsic : IIntrinsic
{
    public string Name => "Fn::Sub";

    public JToken Resolve(JToken argument, TemplateScope scope)
    {
        var text = TemplateText.Scalar(argument is JArray { Count: 2 } pair ? pair[0] : argument)
            ?? throw scope.Error("Fn::Sub needs a text, or a text and an object of variables.");
        var variables = argument is JArray ? argument[1] as JObject ?? throw scope.Error("The second argument of Fn::Sub is an object of variables.") : [];
        return string.Concat(SubText.Parse(text).Select(part => part.IsPlaceholder ? Value(part.Text, variables, scope) : part.Text));
    }

    private static string Value(string name, JObject variables, TemplateScope scope)
    {
        var value = variables[name] is { } variable ? scope.Resolve(variable)
            : name.IndexOf('.', StringComparison.Ordinal) is var dot and > 0 ? scope.Attribute(name[..dot], name[(dot + 1)..])
            : scope.Reference(name);
        return TemplateText.Scalar(value) ?? throw scope.Error($"Fn::Sub cannot put ${{{name}}} into a text: it is not a scalar.");
    }
}
