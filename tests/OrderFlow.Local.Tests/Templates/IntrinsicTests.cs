using Newtonsoft.Json.Linq;
using OrderFlow.Local.Templates;

namespace OrderFlow.Local.Tests.Templates;

public sealed class IntrinsicTests
{
    [Theory]
    [InlineData("""{"Ref":"Stage"}""", "test")]
    [InlineData("""{"Ref":"AWS::Region"}""", "eu-west-1")]
    [InlineData("""{"Ref":"Queue"}""", "queue-url")]
    [InlineData("""{"Fn::GetAtt":["Queue","Arn"]}""", "queue-arn")]
    [InlineData("""{"Fn::GetAtt":"Queue.Arn"}""", "queue-arn")]
    [InlineData("""{"Fn::Sub":"${Stage}-${AWS::Region}-${Queue.Arn}-${Queue}"}""", "test-eu-west-1-queue-arn-queue-url")]
    [InlineData("""{"Fn::Sub":"${!Literal} $5 ${Stage}"}""", "${Literal} $5 test")]
    [InlineData("""{"Fn::Sub":["${name}/${Stage}",{"name":{"Ref":"Queue"}}]}""", "queue-url/test")]
    [InlineData("""{"Fn::Join":["-",["a",{"Ref":"Stage"},"c"]]}""", "a-test-c")]
    [InlineData("""{"Fn::Select":[1,{"Fn::Split":[",","a,b,c"]}]}""", "b")]
    [InlineData("""{"Fn::Select":["0",{"Ref":"Zones"}]}""", "z1")]
    [InlineData("""{"Fn::If":["IsTest","yes","no"]}""", "yes")]
    [InlineData("""{"Fn::If":["IsNotTest","yes","no"]}""", "no")]
    [InlineData("""{"Fn::FindInMap":["Sizes",{"Ref":"Stage"},"Small"]}""", "1")]
    [InlineData("""{"Fn::Base64":"ab"}""", "YWI=")]
    public void An_intrinsic_function_has_its_value(string value, string expected) =>
        TemplateText.Scalar(Scope().Resolve(JToken.Parse(value))).ShouldBe(expected);

    [Theory]
    [InlineData("""{"Ref":"Missing"}""", "Missing is neither a parameter nor a resource")]
    [InlineData("""{"Fn::GetAtt":["Queue","Colour"]}""", "AWS::SQS::Queue Queue has no attribute Colour")]
    [InlineData("""{"Fn::Sub":"${Missing.Arn}"}""", "Missing is neither")]
    [InlineData("""{"Fn::Cidr":["a",1,2]}""", "The intrinsic function Fn::Cidr is not served")]
    [InlineData("""{"Fn::Select":[7,["a"]]}""", "cannot take item 7 of a list of 1")]
    [InlineData("""{"Fn::If":["Unknown","a","b"]}""", "no condition Unknown")]
    [InlineData("""{"Fn::If":["Circular","a","b"]}""", "needs itself")]
    [InlineData("""{"Fn::Join":"a"}""", "needs a delimiter and a list")]
    [InlineData("""{"Fn::FindInMap":["Sizes","test","Huge"]}""", "finds nothing at Sizes.test.Huge")]
    public void What_cannot_be_resolved_is_named_with_its_place(string value, string message)
    {
        var error = Should.Throw<TemplateException>(() => Scope().At("AWS::Events::Rule R").Resolve(JToken.Parse(value)));
        error.Message.ShouldContain(message);
    }

    [Fact]
    public void A_property_without_a_value_vanishes() =>
        Scope().Resolve(JToken.Parse("""{"a":{"Ref":"AWS::NoValue"},"b":[{"Ref":"AWS::NoValue"},1]}"""))!.ToString(Newtonsoft.Json.Formatting.None).ShouldBe("""{"b":[1]}""");

    [Fact]
    public void The_condition_of_a_policy_is_a_value() =>
        Scope().Resolve(JToken.Parse("""{"Condition":{"ArnEquals":{"aws:SourceArn":{"Ref":"Queue"}}}}"""))!["Condition"]!["ArnEquals"]!["aws:SourceArn"]!.Value<string>().ShouldBe("queue-url");

    [Fact]
    public void A_parameter_without_default_needs_a_value()
    {
        var template = Template("""{"Parameters":{"Password":{"Type":"String"}},"Resources":{"Q":{"Type":"AWS::SQS::Queue"}}}""");

        Should.Throw<TemplateException>(() => TemplateParameters.Resolve(template, new Dictionary<string, string>())).Message.ShouldContain("Password has no default");
        Should.Throw<TemplateException>(() => TemplateParameters.Resolve(template, new Dictionary<string, string> { ["Password"] = "x", ["Typo"] = "y" })).Message.ShouldContain("Typo");
    }

    private static TemplateScope Scope()
    {
        var template = Template("""
            {
              "Parameters": { "Stage": { "Type": "String", "Default": "test" }, "Zones": { "Type": "CommaDelimitedList", "Default": "z1, z2" } },
              "Mappings": { "Sizes": { "test": { "Small": 1 } } },
              "Conditions": {
                "IsTest": { "Fn::And": [{ "Fn::Equals": [{ "Ref": "Stage" }, "test"] }, { "Fn::Not": [{ "Fn::Equals": ["a", "b"] }] }] },
                "IsNotTest": { "Fn::Not": [{ "Condition": "IsTest" }] },
                "Circular": { "Fn::Not": [{ "Condition": "Circular" }] }
              },
              "Resources": { "Queue": { "Type": "AWS::SQS::Queue" } }
            }
            """);
        var scope = new TemplateScope(template, TemplateParameters.Resolve(template, new Dictionary<string, string>()), new Dictionary<string, string> { ["AWS::Region"] = "eu-west-1" });
        scope.Add(new DeployedResource("Queue", "AWS::SQS::Queue", "queue-url", new Dictionary<string, string> { ["Arn"] = "queue-arn" }));
        return scope;
    }

    private static TemplateDocument Template(string text) => TemplateDocument.Parse("serverless.template", (JObject)TemplateText.Parse(text));
}
