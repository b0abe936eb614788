using Newtonsoft.Json.Linq;
using OrderFlow.Local.Templates;
using OrderFlow.Local.Templates.Sources;

namespace OrderFlow.Local.Tests.Templates;

public sealed class TemplateRulesTests
{
    private const string Template = """
        Parameters: { Stage: { Type: String }, Zones: { Type: CommaDelimitedList } }
        Rules:
          Production:
            RuleCondition: !Equals [!Ref Stage, production]
            Assertions:
              - { Assert: !Contains [!Ref Zones, b], AssertDescription: Production needs the zone b. }
              - { Assert: { "Fn::EachMemberIn": [!Ref Zones, [a, b, c]] } }
              - { Assert: !Not [{ "Fn::EachMemberEquals": [!Ref Zones, b] }], AssertDescription: One zone is not enough. }
        Resources: { T: { Type: AWS::SNS::Topic } }
        """;

    [Theory]
    [InlineData("test", "z")]
    [InlineData("production", "a,b")]
    public void Parameters_that_fulfil_the_rules_are_taken(string stage, string zones) => Should.NotThrow(() => Assert(stage, zones));

    [Theory]
    [InlineData("production", "a", "The rule Production of the section Rules: Production needs the zone b.")]
    [InlineData("production", "b,z", "do not fulfil {\"Fn::EachMemberIn\":")]
    [InlineData("production", "b,b", "One zone is not enough.")]
    public void Parameters_that_do_not_are_refused_in_the_words_of_the_rule(string stage, string zones, string message) =>
        Should.Throw<TemplateException>(() => Assert(stage, zones)).Message.ShouldContain(message);

    [Fact]
    public void A_rule_without_assertions_is_an_error() =>
        Should.Throw<TemplateException>(() => Assert("test", "a", Template.Replace("Assertions:", "Asserts:", StringComparison.Ordinal))).Message.ShouldContain("no list Assertions");

    private static void Assert(string stage, string zones, string template = Template)
    {
        var document = TemplateDocument.Parse("t.yaml", TemplateSource.Parse(template, "t.yaml").Root);
        var parameters = new Dictionary<string, JToken> { ["Stage"] = stage, ["Zones"] = new JArray(zones.Split(',')) };
        TemplateRules.Assert(document, new TemplateScope(document, parameters, new Dictionary<string, string>()));
    }
}
