using OrderFlow.Local.Templates;
using OrderFlow.Local.Templates.Checks;
using OrderFlow.Local.Templates.Sources;

namespace OrderFlow.Local.Tests.Templates.Checks;

/// <summary>A system with one of everything that the checks look at, and nothing wrong with it; tests break it in one place each.</summary>
internal static class Orders
{
    public const string Template = """
        AWSTemplateFormatVersion: 2010-09-09
        Transform: AWS::Serverless-2016-10-31
        Resources:
          OrdersBus: { Type: AWS::Events::EventBus, Properties: { Name: Orders } }
          OrdersLog: { Type: AWS::Logs::LogGroup, Properties: { LogGroupName: /aws/events/orders } }
          OrdersLogPolicy:
            Type: AWS::Logs::ResourcePolicy
            Properties:
              PolicyName: events
              PolicyDocument: !Sub '{"Statement": {"Effect": "Allow", "Principal": {"Service": "events.amazonaws.com"}, "Action": ["logs:CreateLogStream", "logs:PutLogEvents"], "Resource": "arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:${OrdersLog}:*"}}'
          OrdersRule:
            Type: AWS::Events::Rule
            Properties:
              EventBusName: !Ref OrdersBus
              EventPattern: { source: [com.aws.orders], detail-type: [Order Notification] }
              Targets:
                - { Id: log, Arn: !Sub "arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:${OrdersLog}", DeadLetterConfig: { Arn: !GetAtt DeadLetters.Arn } }
                - { Id: machine, Arn: !Ref Process, RoleArn: !GetAtt OrdersRuleRole.Arn, DeadLetterConfig: { Arn: !GetAtt DeadLetters.Arn } }
                - { Id: function, Arn: !GetAtt Store.Arn, DeadLetterConfig: { Arn: !GetAtt DeadLetters.Arn } }
                - { Id: topic, Arn: !Ref Announcements, DeadLetterConfig: { Arn: !GetAtt DeadLetters.Arn } }
          OrdersRuleRole:
            Type: AWS::IAM::Role
            Properties:
              AssumeRolePolicyDocument: { Statement: { Effect: Allow, Principal: { Service: events.amazonaws.com }, Action: sts:AssumeRole } }
              Policies: [{ PolicyName: start, PolicyDocument: { Statement: [{ Effect: Allow, Action: states:StartExecution, Resource: !Ref Process }] } }]
          DeadLetters: { Type: AWS::SQS::Queue }
          DeadLettersPolicy:
            Type: AWS::SQS::QueuePolicy
            Properties:
              Queues: [!Ref DeadLetters]
              PolicyDocument:
                Statement:
                  - { Effect: Allow, Principal: { Service: events.amazonaws.com }, Action: sqs:SendMessage, Resource: !GetAtt DeadLetters.Arn, Condition: { ArnEquals: { aws:SourceArn: !GetAtt OrdersRule.Arn } } }
          Store:
            Type: AWS::Serverless::Function
            Metadata: { OrderFlow: { Publishes: { EventBus: !Ref OrdersBus, Source: com.aws.orders, DetailType: Order Stored } } }
            Properties:
              Handler: A::B::C
              Runtime: dotnet10
              Policies: [AWSLambdaBasicExecutionRole, { EventBridgePutEventsPolicy: { EventBusName: !Ref OrdersBus } }]
              EventInvokeConfig: { DestinationConfig: { OnFailure: { Type: SQS, Destination: !GetAtt Failures.Arn } } }
          StorePermission:
            Type: AWS::Lambda::Permission
            Properties: { Action: lambda:InvokeFunction, FunctionName: !Ref Store, Principal: events.amazonaws.com, SourceArn: !GetAtt OrdersRule.Arn }
          Failures: { Type: AWS::SQS::Queue }
          Announcements: { Type: AWS::SNS::Topic }
          AnnouncementsPolicy:
            Type: AWS::SNS::TopicPolicy
            Properties:
              Topics: [!Ref Announcements]
              PolicyDocument:
                Statement: { Effect: Allow, Principal: { Service: events.amazonaws.com }, Action: sns:Publish, Resource: !Ref Announcements, Condition: { ArnEquals: { aws:SourceArn: !GetAtt OrdersRule.Arn } } }
          Subscribers: { Type: AWS::SQS::Queue }
          Subscription: { Type: AWS::SNS::Subscription, Properties: { TopicArn: !Ref Announcements, Protocol: sqs, Endpoint: !GetAtt Subscribers.Arn } }
          SubscribersPolicy:
            Type: AWS::SQS::QueuePolicy
            Properties:
              Queues: [!Ref Subscribers]
              PolicyDocument:
                Statement: { Effect: Allow, Principal: { Service: sns.amazonaws.com }, Action: sqs:SendMessage, Resource: !GetAtt Subscribers.Arn, Condition: { ArnEquals: { aws:SourceArn: !Ref Announcements } } }
          Table: { Type: AWS::DynamoDB::Table, Properties: { TableName: Orders } }
          Process:
            Type: AWS::StepFunctions::StateMachine
            Properties:
              StateMachineName: Process
              RoleArn: !GetAtt ProcessRole.Arn
              DefinitionString: !Sub |
                {
                  "QueryLanguage": "JSONata", "StartAt": "Check",
                  "States": {
                    "Check": { "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Arguments": { "FunctionName": "${Store.Arn}" }, "Retry": [{ "ErrorEquals": ["States.TaskFailed"] }], "Next": "Keep" },
                    "Keep": { "Type": "Task", "Resource": "arn:aws:states:::dynamodb:putItem", "Arguments": { "TableName": "${Table}", "Item": {} }, "Retry": [{ "ErrorEquals": ["States.TaskFailed"] }], "Next": "Announce" },
                    "Announce": { "Type": "Task", "Resource": "arn:aws:states:::events:putEvents", "Arguments": { "Entries": [{ "EventBusName": "${OrdersBus}", "Source": "com.aws.orders", "DetailType": "Order Processed", "Detail": { "order": "{% $states.input %}", "outcome": "done" } }] }, "Retry": [{ "ErrorEquals": ["States.TaskFailed"] }], "End": true }
                  }
                }
          ProcessRole:
            Type: AWS::IAM::Role
            Properties:
              AssumeRolePolicyDocument: { Statement: { Effect: Allow, Principal: { Service: states.amazonaws.com }, Action: sts:AssumeRole } }
              Policies:
                - PolicyName: calls
                  PolicyDocument:
                    Statement:
                      - { Effect: Allow, Action: lambda:InvokeFunction, Resource: !GetAtt Store.Arn }
                      - { Effect: Allow, Action: dynamodb:PutItem, Resource: !GetAtt Table.Arn }
                      - { Effect: Allow, Action: events:PutEvents, Resource: !GetAtt OrdersBus.Arn }
          Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: api, ProtocolType: HTTP } }
          ApiStore: { Type: AWS::ApiGatewayV2::Integration, Properties: { ApiId: !Ref Api, IntegrationType: AWS_PROXY, IntegrationUri: !GetAtt Store.Arn, PayloadFormatVersion: "2.0" } }
          ApiPermission:
            Type: AWS::Lambda::Permission
            Properties: { Action: lambda:InvokeFunction, FunctionName: !Ref Store, Principal: apigateway.amazonaws.com, SourceArn: !Sub "arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${Api}/*" }
          ApiPut:
            Type: AWS::ApiGatewayV2::Integration
            Properties: { ApiId: !Ref Api, IntegrationType: AWS_PROXY, IntegrationSubtype: EventBridge-PutEvents, CredentialsArn: !GetAtt ApiRole.Arn, PayloadFormatVersion: "1.0", RequestParameters: { EventBusName: !Ref OrdersBus, Source: web, DetailType: $request.body.type, Detail: $request.body } }
          ApiRole:
            Type: AWS::IAM::Role
            Properties:
              AssumeRolePolicyDocument: { Statement: { Effect: Allow, Principal: { Service: apigateway.amazonaws.com }, Action: sts:AssumeRole } }
              Policies: [{ PolicyName: put, PolicyDocument: { Statement: { Effect: Allow, Action: events:PutEvents, Resource: !GetAtt OrdersBus.Arn } } }]
        """;

    /// <summary>The diagnostics of the template with a piece of it replaced.</summary>
    public static IReadOnlyList<TemplateDiagnostic> Broken(string piece, string replacement)
    {
        Template.ShouldContain(piece);
        return Check(Template.Replace(piece, replacement, StringComparison.Ordinal));
    }

    /// <summary>The diagnostics of a template.</summary>
    public static IReadOnlyList<TemplateDiagnostic> Check(string text)
    {
        var source = TemplateSource.Parse(text, "serverless.template");
        return TemplateChecker.Check(TemplateDocument.Parse("serverless.template", source.Root, source.Places));
    }

    /// <summary>The diagnostics of the template with more resources.</summary>
    public static IReadOnlyList<TemplateDiagnostic> With(string resources) => Check(Template + "\n" + resources);
}
