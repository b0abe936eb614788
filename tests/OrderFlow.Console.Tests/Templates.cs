using System.Text.Json;

namespace OrderFlow.Console.Tests;

/// <summary>The templates of the tests.</summary>
internal static class Templates
{
    /// <summary>A bus with rules to a state machine, a queue, a log group and to what does not exist; a state machine with every kind of outcome; a table.</summary>
    public static string Orders { get; } = Of(new Dictionary<string, object>
    {
        ["OrdersBus"] = new { Type = "AWS::Events::EventBus", Properties = new { Name = "Orders" } },
        ["Log"] = new { Type = "AWS::Logs::LogGroup", Properties = new { LogGroupName = "/aws/events/orders" } },
        ["Queue"] = new { Type = "AWS::SQS::Queue", Properties = new { QueueName = "Work" } },
        ["DeadLetters"] = new { Type = "AWS::SQS::Queue", Properties = new { QueueName = "Undelivered" } },
        ["Table"] = new
        {
            Type = "AWS::DynamoDB::Table",
            Properties = new
            {
                TableName = "OrderDetails",
                BillingMode = "PAY_PER_REQUEST",
                AttributeDefinitions = new[] { new { AttributeName = "order_id", AttributeType = "S" } },
                KeySchema = new[] { new { AttributeName = "order_id", KeyType = "HASH" } },
            },
        },
        ["Processing"] = Machine("Processing", Processing),
        ["Waiting"] = Machine("Waiting", """{"QueryLanguage":"JSONata","StartAt":"Wait","States":{"Wait":{"Type":"Wait","Seconds":86400,"End":true}}}"""),
        ["Everything"] = Rule("EverythingRule", new { source = new[] { "com.aws.orders" } }, "arn:aws:logs:us-east-1:000000000000:log-group:/aws/events/orders"),
        ["Eu"] = Rule("EURule", new { detail = new { location = new[] { "eu-west", "eu-east" } } }, "arn:aws:states:us-east-1:000000000000:stateMachine:Processing"),
        ["Us"] = Rule("USRule", new { detail = new { location = new[] { "us-east" } } }, "arn:aws:sqs:us-east-1:000000000000:Work"),
        ["Lost"] = Rule("LostRule", new { detail = new { location = new[] { "nowhere" } } }, "arn:aws:sqs:us-east-1:000000000000:Gone", "arn:aws:sqs:us-east-1:000000000000:Undelivered"),
    });

    private const string Processing =
        """
        {
          "QueryLanguage": "JSONata",
          "StartAt": "Check",
          "States": {
            "Check": { "Type": "Pass", "Assign": { "checked": true }, "Output": "{% $states.input %}", "Next": "Large order?" },
            "Large order?": {
              "Type": "Choice",
              "Choices": [{ "Condition": "{% $exists($states.input.detail.value) and $states.input.detail.value > 1000 %}", "Next": "Look up" }],
              "Default": "Each item"
            },
            "Look up": {
              "Type": "Task",
              "Resource": "arn:aws:states:::lambda:invoke",
              "Arguments": { "FunctionName": "Missing", "Payload": { "order": "{% $states.input.detail %}" } },
              "Catch": [{ "ErrorEquals": ["States.ALL"], "Next": "Make good" }],
              "End": true
            },
            "Make good": { "Type": "Pass", "Output": { "made": "good" }, "End": true },
            "Each item": {
              "Type": "Map",
              "Items": [1, 2, 3],
              "ItemProcessor": { "StartAt": "Pack", "States": { "Pack": { "Type": "Pass", "End": true } } },
              "Next": "Done"
            },
            "Done": { "Type": "Succeed" }
          }
        }
        """;

    /// <summary>Writes the sample events beside a template.</summary>
    public static void WriteExamples(string folder)
    {
        var events = Directory.CreateDirectory(Path.Combine(folder, "events")).FullName;
        Write("eu", """{"category":"office-supplies","value":300,"location":"eu-west"}""");
        Write("us", """{"category":"lab-supplies","value":415,"location":"us-east"}""");
        File.WriteAllText(Path.Combine(events, "broken.json"), "no JSON");

        void Write(string name, string detail) => File.WriteAllText(
            Path.Combine(events, $"{name}.json"),
            JsonSerializer.Serialize(new[] { new { EventBusName = "Orders", Source = "com.aws.orders", DetailType = "Order Notification", Detail = detail } }));
    }

    private static string Of(object resources) => JsonSerializer.Serialize(new { AWSTemplateFormatVersion = "2010-09-09", Resources = resources });

    private static object Machine(string name, string definition) => new
    {
        Type = "AWS::StepFunctions::StateMachine",
        Properties = new { StateMachineName = name, StateMachineType = "STANDARD", DefinitionString = definition, RoleArn = "arn:aws:iam::000000000000:role/machine" },
    };

    private static object Rule(string name, object pattern, string target, string? deadLetters = null)
    {
        var properties = new Dictionary<string, object> { ["Id"] = "1", ["Arn"] = target };
        if (target.Contains(":states:", StringComparison.Ordinal))
            properties["RoleArn"] = "arn:aws:iam::000000000000:role/events";
        if (deadLetters is not null)
            properties["DeadLetterConfig"] = new { Arn = deadLetters };
        return new
        {
            Type = "AWS::Events::Rule",
            DependsOn = new[] { "OrdersBus" },
            Properties = new { Name = name, EventBusName = "Orders", EventPattern = pattern, Targets = new[] { properties } },
        };
    }
}
