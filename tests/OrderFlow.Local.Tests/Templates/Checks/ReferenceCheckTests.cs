namespace OrderFlow.Local.Tests.Templates.Checks;

public sealed class ReferenceCheckTests
{
    [Theory]
    [InlineData("!Ref Quee", "UNRESOLVED_REFERENCE", "Ref", "Did you mean \"Queue\"?")]
    [InlineData("!GetAtt Quee.Arn", "UNRESOLVED_REFERENCE", "Fn::GetAtt", "Quee is no resource")]
    [InlineData("!GetAtt Queue.Colour", "UNKNOWN_ATTRIBUTE", "Fn::GetAtt", "it has Arn, QueueName, QueueUrl")]
    [InlineData("!Sub '${Queue.Colour}'", "UNKNOWN_ATTRIBUTE", "Fn::Sub", "no attribute Colour")]
    [InlineData("!Sub '${Quee}'", "UNRESOLVED_REFERENCE", "Fn::Sub", "Quee is neither")]
    [InlineData("!Sub ['${a}${b}', { a: 1 }]", "UNRESOLVED_REFERENCE", "Fn::Sub", "b is neither")]
    [InlineData("!If [IsTset, a, b]", "UNRESOLVED_REFERENCE", "Fn::If", "Did you mean \"IsTest\"?")]
    [InlineData("!FindInMap [Size, a, b]", "UNRESOLVED_REFERENCE", "Fn::FindInMap", "There is no map Size")]
    [InlineData("!Join ['-', [!Ref Quee]]", "UNRESOLVED_REFERENCE", "Fn::Join/1/0/Ref", "Quee is neither")]
    [InlineData("!ImportValue other", "INVALID_FUNCTION", "Fn::ImportValue", "Make it a parameter")]
    [InlineData("!GetAZs ''", "INVALID_FUNCTION", "Fn::GetAZs", "about networks")]
    [InlineData("!ToJsonString { a: 1 }", "INVALID_FUNCTION", "Fn::ToJsonString", "AWS::LanguageExtensions")]
    [InlineData("!If [IsTest, a]", "INVALID_FUNCTION", "Fn::If", "wrong shape")]
    [InlineData("~", "NULL_VALUE", "", "Leave the member out")]
    public void What_a_function_cannot_resolve_is_told_with_its_place(string value, string code, string place, string message)
    {
        var diagnostic = Check(value).ShouldBeOne(code, $"/Resources/Topic/Properties/DisplayName{(place.Length > 0 ? "/" + place.Replace("Fn::Join/1", "Fn::Join/1", StringComparison.Ordinal) : "")}");

        diagnostic.Message.ShouldContain(message);
        diagnostic.LogicalId.ShouldBe("Topic");
        diagnostic.Line.ShouldBe(11);
    }

    [Theory]
    [InlineData("!Ref Queue")]
    [InlineData("!GetAtt [Queue, Arn]")]
    [InlineData("!Sub '${Queue.Arn} ${!Literal} ${Stage} ${AWS::Region} ${FunctionRole.Arn} ${FunctionCalled}'")]
    [InlineData("!Sub ['${a}', { a: !Ref Stage }]")]
    [InlineData("!If [IsTest, !Ref AWS::NoValue, !FindInMap [Sizes, !Ref Stage, small]]")]
    public void What_resolves_is_fine(string value) => Check(value).ShouldBeEmpty();

    [Fact]
    public void Resources_that_need_each_other_are_told_with_the_circle() =>
        Orders.Check("""
            Resources:
              A: { Type: AWS::SNS::Topic, Properties: { DisplayName: !Ref B } }
              B: { Type: AWS::SNS::Topic, DependsOn: A }
            """).ShouldBeOne("CIRCULAR_DEPENDENCY", "/Resources").Message.ShouldBe("Circular dependency between resources: [A, B]");

    [Fact]
    public void DependsOn_names_resources() =>
        Orders.Check("Resources: { A: { Type: AWS::SNS::Topic, DependsOn: [B] } }").ShouldBeOne("UNRESOLVED_REFERENCE", "/Resources/A/DependsOn");

    [Fact]
    public void Conditions_refer_to_parameters_only() =>
        Orders.Check("Conditions: {C: !Equals [!Ref A, 1]}\nResources: {A: {Type: AWS::SNS::Topic, Condition: C}}")
            .ShouldBeOne("UNRESOLVED_REFERENCE", "/Conditions/C/Fn::Equals/0/Ref").Message.ShouldContain("conditions can refer to parameters only");

    private static IReadOnlyList<OrderFlow.Local.Templates.Checks.TemplateDiagnostic> Check(string value) => Orders.Check($$"""
        Transform: [AWS::Serverless-2016-10-31]
        Parameters: { Stage: { Type: String, Default: test } }
        Mappings: { Sizes: { test: { small: 1 } } }
        Conditions: { IsTest: !Equals [!Ref Stage, test] }
        Resources:
          Queue: { Type: AWS::SQS::Queue }
          Sized: { Type: AWS::SNS::Topic, Properties: { DisplayName: !If [IsTest, !FindInMap [Sizes, test, small], b], TopicName: !Ref Stage } }
          Topic:
            Type: AWS::SNS::Topic
            Properties:
              DisplayName: {{value}}
          Function:
            Type: AWS::Serverless::Function
            Properties: { Handler: A::B::C, Events: { Called: { Type: Api, Properties: { Path: /, Method: get } } } }
        """);
}
