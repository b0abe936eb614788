namespace OrderFlow.Local.Tests.Templates.Checks;

public sealed class WiringCheckTests
{
    [Fact]
    public void Every_target_has_a_dead_letter_queue() =>
        Orders.Broken("{ Id: topic, Arn: !Ref Announcements, DeadLetterConfig: { Arn: !GetAtt DeadLetters.Arn } }", "{ Id: topic, Arn: !Ref Announcements }")
            .ShouldBeOne("NO_DEAD_LETTER_QUEUE", "/Resources/OrdersRule/Properties/Targets/3");

    [Theory]
    [InlineData("detail-type: [Order Notification]", "detail-type: Order Notification", "/Resources/OrdersRule/Properties/EventPattern", "must be an object or an array")]
    [InlineData("EventPattern: { source: [com.aws.orders], detail-type: [Order Notification] }", "Description: none", "/Resources/OrdersRule/Properties", "neither an EventPattern nor a ScheduleExpression")]
    [InlineData("EventPattern: { source: [com.aws.orders], detail-type: [Order Notification] }", "ScheduleExpression: rate(5 minutes)", "/Resources/OrdersRule/Properties/ScheduleExpression", "default bus only")]
    [InlineData("EventPattern: { source: [com.aws.orders], detail-type: [Order Notification] }", "ScheduleExpression: every day", "/Resources/OrdersRule/Properties/ScheduleExpression", "Parameter ScheduleExpression is not valid.")]
    public void What_a_service_refuses_is_an_error(string piece, string replacement, string pointer, string message) =>
        Orders.Broken(piece, replacement).Where(diagnostic => diagnostic.Code == "INVALID_DEFINITION").ToList().ShouldContainOne(pointer, message);

    [Fact]
    public void An_empty_definition_is_told_with_where_it_comes_from() =>
        Orders.Broken("DefinitionString: !Sub |", "DefinitionString: ''\n      Description: |").Where(diagnostic => diagnostic.Code == "INVALID_DEFINITION").ToList()
            .ShouldContainOne("/Resources/Process/Properties/DefinitionString", "add a template-substitution");

    [Theory]
    [InlineData("\"FunctionName\": \"${Store.Arn}\"", "\"FunctionName\": \"Stor\"", "/Resources/Process/Properties/DefinitionString", "The state \"Check\" of the state machine Process names the function Stor")]
    [InlineData("\"EventBusName\": \"${OrdersBus}\"", "\"EventBusName\": \"Ordres\"", "/Resources/Process/Properties/DefinitionString", "Did you mean \"Orders\"?")]
    [InlineData("EventBusName: !Ref OrdersBus\n      EventPattern", "EventBusName: Ordres\n      EventPattern", "/Resources/OrdersRule/Properties/EventBusName", "is on the event bus Ordres")]
    [InlineData("Arn: !GetAtt Store.Arn, DeadLetterConfig", "Arn: !Sub 'arn:aws:lambda:${AWS::Region}:${AWS::AccountId}:function:gone', DeadLetterConfig", "/Resources/OrdersRule/Properties/Targets/2", "which is not in the template")]
    [InlineData("Endpoint: !GetAtt Subscribers.Arn", "Endpoint: !Sub 'arn:aws:sqs:${AWS::Region}:${AWS::AccountId}:gone'", "/Resources/Subscription/Properties/Endpoint", "which is not in the template")]
    public void What_is_named_and_is_not_there_is_an_error(string piece, string replacement, string pointer, string message) =>
        Orders.Broken(piece, replacement).Where(diagnostic => diagnostic.Code == "MISSING_RESOURCE").ToList().ShouldContainOne(pointer, message);

    [Fact]
    public void What_another_account_has_is_not_looked_for() =>
        Orders.Broken("Arn: !GetAtt Store.Arn, DeadLetterConfig", "Arn: arn:aws:lambda:eu-west-1:999999999999:function:theirs, DeadLetterConfig")
            .ShouldNotContain(diagnostic => diagnostic.Code == "MISSING_RESOURCE");

    [Fact]
    public void Both_values_of_a_condition_are_checked() =>
        Orders.Check(Orders.Template
            .Replace("Resources:\n", "Parameters: { Stage: { Type: String, Default: test } }\nConditions: { IsProduction: !Equals [!Ref Stage, production] }\nResources:\n", StringComparison.Ordinal)
            .Replace("{ Id: topic, Arn: !Ref Announcements, DeadLetterConfig: { Arn: !GetAtt DeadLetters.Arn } }", "{ Id: topic, Arn: !Ref Announcements, DeadLetterConfig: !If [IsProduction, !Ref AWS::NoValue, { Arn: !GetAtt DeadLetters.Arn }] }", StringComparison.Ordinal))
            .ShouldBeOne("NO_DEAD_LETTER_QUEUE", "/Resources/OrdersRule/Properties/Targets/3");
}
