using System.Text.Json;

namespace OrderFlow.Local.Tests;

/// <summary>The templates of the tests.</summary>
internal static class TestTemplates
{
    public static string Of(object resources) => JsonSerializer.Serialize(new Dictionary<string, object>
    {
        ["AWSTemplateFormatVersion"] = "2010-09-09",
        ["Transform"] = "AWS::Serverless-2016-10-31",
        ["Resources"] = resources,
    });

    /// <summary>A function of the tests' functions project; its name is that of the method unless another one is given.</summary>
    public static object Function(
        string type, string method, object? invocation = null, int timeout = 30, object? variables = null, params (string Name, object Value)[] more)
    {
        var properties = new Dictionary<string, object>
        {
            ["FunctionName"] = method,
            ["Handler"] = $"OrderFlow.Local.Tests.Functions::OrderFlow.Local.Tests.Functions.{type}::{method}",
            ["CodeUri"] = Repository.Functions,
            ["Timeout"] = timeout,
            ["MemorySize"] = 256,
            ["EventInvokeConfig"] = invocation ?? new { MaximumRetryAttempts = 2 },
            ["Environment"] = new { Variables = variables ?? new { } },
        };
        foreach (var (name, value) in more)
            properties[name] = value;
        return new { Type = "AWS::Serverless::Function", Properties = properties };
    }

    public static object Bus(string name) => new { Type = "AWS::Events::EventBus", Properties = new { Name = name } };

    public static object LogGroup(string name) => new { Type = "AWS::Logs::LogGroup", Properties = new { LogGroupName = name } };

    public static object Queue(string name, object? more = null) => new { Type = "AWS::SQS::Queue", Properties = more ?? new { QueueName = name } };

    public static object GetAtt(string resource, string attribute) => new Dictionary<string, object> { ["Fn::GetAtt"] = new[] { resource, attribute } };

    public static object Ref(string name) => new Dictionary<string, object> { ["Ref"] = name };

    public static object Sub(string text) => new Dictionary<string, object> { ["Fn::Sub"] = text };

    public static object Rule(string name, object bus, object pattern, params object[] targets) => new
    {
        Type = "AWS::Events::Rule",
        Properties = new { Name = name, EventBusName = bus, EventPattern = pattern, Targets = targets },
    };

    public static object Machine(string name, string definition, string type = "STANDARD") => new
    {
        Type = "AWS::StepFunctions::StateMachine",
        Properties = new { StateMachineName = name, StateMachineType = type, DefinitionString = definition, RoleArn = "arn:aws:iam::000000000000:role/machine" },
    };
}
