namespace OrderFlow.Local.Tests.Templates.Checks;

public sealed class AccessCheckTests
{
    [Fact]
    public void A_system_in_which_everything_is_allowed_exactly_has_nothing_wrong() => Orders.Check(Orders.Template).ShouldBeEmpty();

    [Theory]
    [InlineData("Properties: { Action: lambda:InvokeFunction, FunctionName: !Ref Store, Principal: events.amazonaws.com", "Properties: { Action: lambda:InvokeFunction, FunctionName: !Ref Store, Principal: sns.amazonaws.com", "/Resources/OrdersRule/Properties/Targets/2", "AWS::Lambda::Permission for events.amazonaws.com")]
    [InlineData("Principal: events.amazonaws.com, SourceArn: !GetAtt OrdersRule.Arn", "Principal: events.amazonaws.com, SourceArn: arn:aws:events:eu-central-1:123456789012:rule/other", "/Resources/OrdersRule/Properties/Targets/2", "lambda:InvokeFunction")]
    [InlineData("Action: states:StartExecution", "Action: states:StopExecution", "/Resources/OrdersRule/Properties/Targets/1", "Allow it in the role")]
    [InlineData("Resource: !Ref Process }", "Resource: !GetAtt Store.Arn }", "/Resources/OrdersRule/Properties/Targets/1", "states:StartExecution")]
    [InlineData("Principal: { Service: events.amazonaws.com }, Action: sts:AssumeRole", "Principal: { Service: lambda.amazonaws.com }, Action: sts:AssumeRole", "/Resources/OrdersRuleRole/Properties/AssumeRolePolicyDocument", "The role OrdersRuleRole does not let events.amazonaws.com assume it")]
    [InlineData("RoleArn: !GetAtt OrdersRuleRole.Arn, ", "", "/Resources/OrdersRule/Properties/Targets/1", "has no role")]
    [InlineData("\"logs:PutLogEvents\"", "\"logs:DescribeLogGroups\"", "/Resources/OrdersRule/Properties/Targets/0", "logs:PutLogEvents")]
    [InlineData("Topics: [!Ref Announcements]", "Topics: []", "/Resources/OrdersRule/Properties/Targets/3", "AWS::SNS::TopicPolicy")]
    [InlineData("Queues: [!Ref DeadLetters]", "Queues: [!Ref Failures]", "/Resources/OrdersRule/Properties/Targets/0", "the dead-letter queue AWS::SQS::Queue DeadLetters")]
    [InlineData("Principal: { Service: sns.amazonaws.com }", "Principal: { Service: events.amazonaws.com }", "/Resources/Subscription/Properties/Endpoint", "SNS, for the topic Announcements,")]
    [InlineData("Action: dynamodb:PutItem", "Action: dynamodb:GetItem", "/Resources/Process/Properties/DefinitionString", "The state \"Keep\"")]
    [InlineData("- { Effect: Allow, Action: events:PutEvents, Resource: !GetAtt OrdersBus.Arn }", "- { Effect: Deny, Action: 'events:*', Resource: '*' }", "/Resources/Process/Properties/DefinitionString", "events:PutEvents")]
    [InlineData("Principal: apigateway.amazonaws.com", "Principal: events.amazonaws.com", "/Resources/ApiStore/Properties/IntegrationUri", "API Gateway, for ApiStore,")]
    [InlineData("CredentialsArn: !GetAtt ApiRole.Arn, ", "", "/Resources/ApiPut/Properties/IntegrationUri", "has no role")]
    public void What_no_policy_allows_is_an_error(string piece, string replacement, string pointer, string message)
    {
        var diagnostic = Orders.Broken(piece, replacement).Where(diagnostic => diagnostic.Code == "NOT_ALLOWED").ToList().ShouldContainOne(pointer, message);

        diagnostic.Line.ShouldBeGreaterThan(1);
    }

    [Theory]
    [InlineData("Principal: events.amazonaws.com, SourceArn: !GetAtt OrdersRule.Arn", "Principal: events.amazonaws.com", "/Resources/StorePermission/Properties", "says nothing about the source")]
    [InlineData("Action: sqs:SendMessage, Resource: !GetAtt DeadLetters.Arn, Condition: { ArnEquals: { aws:SourceArn: !GetAtt OrdersRule.Arn } }", "Action: 'sqs:*', Resource: '*', Condition: { ArnLike: { aws:SourceArn: 'arn:aws:events:*' } }", "/Resources/DeadLettersPolicy/Properties/PolicyDocument", "it allows sqs:*")]
    [InlineData("Principal: { Service: sns.amazonaws.com }", "Principal: '*'", "/Resources/SubscribersPolicy/Properties/PolicyDocument", "its principal is everybody")]
    [InlineData("Action: states:StartExecution, Resource: !Ref Process", "Action: states:StartExecution, Resource: '*'", "/Resources/OrdersRuleRole/Properties/Policies/0/PolicyDocument", "its resource is *")]
    [InlineData("log-group:${OrdersLog}:*\"}", "log-group:/aws/events/*:*\"}", "/Resources/OrdersLogPolicy/Properties/PolicyDocument", "its resource is arn:aws:logs:eu-central-1:123456789012:log-group:/aws/events/*:*")]
    [InlineData(":${Api}/*", ":*", "/Resources/ApiPermission/Properties", "it is for every source like")]
    public void What_allows_more_than_is_called_is_a_warning(string piece, string replacement, string pointer, string message) =>
        Orders.Broken(piece, replacement).Where(diagnostic => diagnostic.Code == "WIDER_THAN_NEEDED").ToList().ShouldContainOne(pointer, message);

    [Fact]
    public void What_a_role_allows_and_nothing_calls_is_a_warning()
    {
        var unused = Orders.Broken("Action: dynamodb:PutItem", "Action: [dynamodb:PutItem, dynamodb:DeleteItem]").ShouldHaveSingleItem();

        unused.Code.ShouldBe("UNUSED_PERMISSION");
        unused.Message.ShouldContain("allows dynamodb:DeleteItem, and nothing that has the role calls it");
    }

    [Fact]
    public void A_role_of_another_template_is_not_checked_and_said_so() =>
        Orders.Broken("RoleArn: !GetAtt OrdersRuleRole.Arn", "RoleArn: arn:aws:iam::999999999999:role/other").Where(diagnostic => diagnostic.Code == "NOT_CHECKED").ToList()
            .ShouldContainOne("/Resources/OrdersRule/Properties/Targets/1", "is not in the template");

    [Fact]
    public void A_role_can_name_the_service_in_its_region() =>
        Orders.Broken("Principal: { Service: events.amazonaws.com }, Action: sts:AssumeRole", "Principal: { Service: !Sub \"events.${AWS::Region}.amazonaws.com\" }, Action: sts:AssumeRole").ShouldBeEmpty();

    [Fact]
    public void Destinations_of_a_function_with_a_role_of_its_own_are_allowed_by_that_role() =>
        Orders.With("""
              Sender:
                Type: AWS::Lambda::Function
                Properties: { Role: !GetAtt SenderRole.Arn, Code: { ZipFile: "" }, DeadLetterConfig: { TargetArn: !GetAtt Failures.Arn } }
              SenderRole:
                Type: AWS::IAM::Role
                Properties: { AssumeRolePolicyDocument: { Statement: { Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: sts:AssumeRole } } }
              SenderInvocations:
                Type: AWS::Lambda::EventInvokeConfig
                Properties: { FunctionName: !Ref Sender, Qualifier: $LATEST, DestinationConfig: { OnSuccess: { Destination: !GetAtt OrdersBus.Arn } } }
            """).Select(diagnostic => (diagnostic.Code, diagnostic.Pointer)).ShouldBe(
            [("NOT_ALLOWED", "/Resources/Sender/Properties/DeadLetterConfig/TargetArn"), ("NOT_ALLOWED", "/Resources/SenderInvocations/Properties/DestinationConfig/OnSuccess")]);

    [Fact]
    public void What_SAM_makes_for_the_events_of_a_function_is_allowed_by_SAM() =>
        Orders.With("""
              Listener:
                Type: AWS::Serverless::Function
                Properties:
                  Handler: A::B::C
                  Runtime: dotnet10
                  DeadLetterQueue: { Type: SQS, TargetArn: !GetAtt Failures.Arn }
                  Events:
                    Told: { Type: SNS, Properties: { Topic: !Ref Announcements } }
                    Polled: { Type: SQS, Properties: { Queue: !GetAtt Subscribers.Arn } }
                    Called: { Type: HttpApi, Properties: { ApiId: !Ref Api, Path: /, Method: GET } }
            """).ShouldBeEmpty();
}
