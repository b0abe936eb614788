using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using OrderFlow.Local.Templates;
using OrderFlow.Local.Templates.Sources;

namespace OrderFlow.Local.Tests.Templates.Sources;

public sealed class TemplateSourceTests
{
    [Theory]
    [InlineData("{\n  \"a\": 1,\n}", "(3,1): a comma stands before \"}\"")]
    [InlineData("{\n  \"a\": 1\n  \"b\": 2\n}", "(3,3): a comma or a colon is missing before \"b\"")]
    [InlineData("{\"a\": [1 2]}", "(1,10): ")]
    [InlineData("{\"a\": oops}", "(1,7): oops is no JSON")]
    [InlineData("{\"a\": 'x'}", "(1,7): names and texts stand in double quotes")]
    [InlineData("{\n  // why\n  \"a\": 1}", "(2,3): comments are not JSON")]
    [InlineData("{\"a\": {\"b\": 1}", "(1,15): the file ends, and the object or list that begins in line 1, column 1 is not closed")]
    [InlineData("{\"a\": \"x\n\"}", "(1,9): a text is not closed before the end of its line")]
    [InlineData("{\"ü\": \"ü\" x}", "(1,11): x is no JSON")]
    [InlineData("{\"a\": 1} {}", "(1,10): ")]
    [InlineData("{\n\"a\": 1,\n  \"a\": 2}", "(3,3): \"a\" stands twice")]
    [InlineData("[]", "(1,1): a template is an object")]
    [InlineData(" \n", ": the file is empty")]
    [InlineData("\"\\ud800\"", "(1,1): ")]
    [InlineData("{\"\\ud800\": 1}", "(1,2): half of a surrogate pair")]
    public void What_is_not_JSON_is_told_with_its_place(string text, string message) =>
        Should.Throw<TemplateException>(() => TemplateSource.Parse(text, "t.json")).Message.ShouldStartWith($"t.json{message}");

    [Fact]
    public void Every_value_has_its_place()
    {
        var places = TemplateSource.Parse("{\n  \"a\": [1,\n    {\"b/c\": \"ü\", \"d\": true}]\n}", "t.json").Places;

        places.Of("/a").ShouldBe(new TemplatePlace(2, 3));
        places.Of("/a/0").ShouldBe(new TemplatePlace(2, 9));
        places.Of("/a/1/b~1c").ShouldBe(new TemplatePlace(3, 6));
        places.Of("/a/1/d").ShouldBe(new TemplatePlace(3, 18));
        places.Of("/a/1/d/not/in/the/file").ShouldBe(new TemplatePlace(3, 18));
        places.Of("/z").ShouldBe(new TemplatePlace(1, 1));
    }

    [Fact]
    public void YAML_is_read_with_the_short_forms_of_functions()
    {
        var source = TemplateSource.Parse("""
            # A comment.
            AWSTemplateFormatVersion: 2010-09-09
            Resources:
              Q:
                Type: AWS::SQS::Queue
                Properties:
                  Name: !Sub "${A}-b"
                  Arn: !GetAtt Other.Arn
                  Pair: !GetAtt [Other, Arn]
                  Text: !Join ["-", [a, !Ref B]]
                  Account: 012345678901
                  Version: 2012-10-17
                  Numbers: [1, -2, 1.5, 1e3, "7"]
                  Truths: [true, no, "yes"]
                  Condition: !If [C, !Ref AWS::NoValue, x]
            """, "t.yaml");

        source.Root.ToString(Formatting.None).ShouldBe(JObject.Parse("""
            {"AWSTemplateFormatVersion":"2010-09-09","Resources":{"Q":{"Type":"AWS::SQS::Queue","Properties":{
              "Name":{"Fn::Sub":"${A}-b"},"Arn":{"Fn::GetAtt":"Other.Arn"},"Pair":{"Fn::GetAtt":["Other","Arn"]},
              "Text":{"Fn::Join":["-",["a",{"Ref":"B"}]]},"Account":"012345678901","Version":"2012-10-17",
              "Numbers":[1,-2,1.5,"1e3","7"],"Truths":[true,false,"yes"],
              "Condition":{"Fn::If":["C",{"Ref":"AWS::NoValue"},"x"]}}}}}
            """).ToString(Formatting.None));
        source.Places.Of("/Resources/Q/Properties/Name").ShouldBe(new TemplatePlace(7, 7));
        source.Places.Of("/Resources/Q/Properties/Text/Fn::Join/1/1").ShouldBe(new TemplatePlace(10, 29));
    }

    [Theory]
    [InlineData("a: 1\na: 2", "(2,1): \"a\" stands twice")]
    [InlineData("a: &x 1\nb: *x", "(1,4): anchors and aliases are not read by CloudFormation")]
    [InlineData("a: !Foo 1", "(1,4): CloudFormation has no short form !Foo")]
    [InlineData("<<: {a: 1}", "(1,1): merges (<<) are not read")]
    [InlineData("a: [1", ": this is neither JSON nor YAML")]
    [InlineData("- a", "(1,1): a template is a mapping of sections")]
    [InlineData("? [a]\n: b", "(1,3): names are texts")]
    [InlineData("a: 1\n---\nb: 2", "(2,1): a template is one YAML document")]
    public void What_CloudFormation_does_not_read_in_YAML_is_told_with_its_place(string text, string message)
    {
        var error = Should.Throw<TemplateException>(() => TemplateSource.Parse(text, "t.yaml")).Message;

        error.ShouldContain(message);
        error.ShouldStartWith("t.yaml(");
    }

    [Theory]
    [InlineData('[', ']')]
    [InlineData('{', '}')]
    public void Nesting_without_end_is_refused(char open, char close)
    {
        var deep = open == '{' ? string.Concat(Enumerable.Repeat("{\"a\":", 5_000)) + "1" + new string('}', 5_000) : $"{{\"a\":{new string('[', 5_000)}{new string(']', 5_000)}}}";

        Should.Throw<TemplateException>(() => TemplateSource.Parse(deep, "t.json")).Message.ShouldContain("nested deeper than 128 levels");
        Should.Throw<TemplateException>(() => TemplateSource.Parse($"a: {new string(open, 5_000)}{new string(close, 5_000)}", "t.yaml"));
    }
}
