using Newtonsoft.Json.Linq;

namespace OrderFlow.Local.Templates.Intrinsics;

/// <summary>The functions of rules about lists: <c>Fn::Contains</c>, <c>Fn::EachMemberIn</c> and <c>Fn::EachMemberEquals</c>.</summary>
/// <seealso href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-rules.html"/>
internal sealed class MembershipIntrinsic(string name) : IIntrinsic
{
    public string Name => name;

    public JToken Resolve(JToken argument, TemplateScope scope)
    {
        if (argument is not JArray { Count: 2 } pair || scope.Resolve(pair[0]) is not JArray list)
            throw scope.Error($"{name} needs a list and what it is compared with.");
        var members = Texts(list, scope);
        var other = scope.Resolve(pair[1]);
        return (name, other) switch
        {
            ("Fn::EachMemberIn", JArray allowed) => members.All(Texts(allowed, scope).Contains),
            ("Fn::Contains", _) when TemplateText.Scalar(other) is { } text => members.Contains(text),
            ("Fn::EachMemberEquals", _) when TemplateText.Scalar(other) is { } text => members.TrueForAll(member => member == text),
            _ => throw scope.Error($"{name} needs a list and what it is compared with."),
        };
    }

    private static List<string> Texts(JArray list, TemplateScope scope) =>
        [.. list.Select(item => TemplateText.Scalar(item) ?? throw scope.Error("The lists of rules hold texts."))];
}
