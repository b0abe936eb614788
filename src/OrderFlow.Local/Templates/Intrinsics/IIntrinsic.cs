using Newtonsoft.Json.Linq;

namespace OrderFlow.Local.Templates.Intrinsics;

/// <summary>An intrinsic function of CloudFormation.</summary>
/// <seealso href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html"/>
internal interface IIntrinsic
{
    /// <summary>Its key in the template, such as <c>Fn::Join</c>.</summary>
    string Name { get; }

    /// <summary>Its value; null is <c>AWS::NoValue</c>, by which the property vanishes.</summary>
    /// <exception cref="TemplateException">The argument has the wrong shape or names what is not there.</exception>
    JToken? Resolve(JToken argument, TemplateScope scope);
}
