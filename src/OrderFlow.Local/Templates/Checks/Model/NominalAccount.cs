using System.Security.Cryptography;
using System.Text;
using Newtonsoft.Json.Linq;
using OrderFlow.Local.Services;

namespace OrderFlow.Local.Templates.Checks.Model;

/// <summary>
/// An account in which nothing is ever deployed. Templates are resolved as if they were, so that two ways of writing an ARN
/// (<c>Fn::GetAtt</c>, <c>Fn::Sub</c>, <c>Fn::Join</c>) compare as the texts that AWS compares.
/// </summary>
internal static class NominalAccount
{
    public static LocalAccount Account { get; } = new("123456789012", "eu-central-1");

    public const string StackName = "stack";

    public static IReadOnlyDictionary<string, string> PseudoParameters { get; } = new Dictionary<string, string>
    {
        ["AWS::AccountId"] = Account.AccountId,
        ["AWS::Region"] = Account.Region,
        ["AWS::Partition"] = Account.Partition,
        ["AWS::URLSuffix"] = "amazonaws.com",
        ["AWS::StackName"] = StackName,
        ["AWS::StackId"] = Account.Arn("cloudformation", $"stack/{StackName}/00000000-0000-0000-0000-000000000000"),
    };

    /// <summary>What a resource would give to others.</summary>
    /// <param name="logicalId">Its logical id.</param>
    /// <param name="type">Its type.</param>
    /// <param name="properties">Its properties, resolved.</param>
    public static DeployedResource Deploy(string logicalId, string type, JObject properties)
    {
        var id = IdOf(logicalId);
        if (ResourceShapes.Find(type) is not { } shape)
            return Unserved(logicalId, type, TemplateText.Scalar(properties["BucketName"]) ?? id);

        var name = (shape.NameProperty is { } property ? TemplateText.Scalar(properties[property]) : null) ?? $"{StackName}-{logicalId}-{id}";
        var bus = BusName(TemplateText.Scalar(properties["EventBusName"]));
        string Fill(string text) => text
            .Replace("{partition}", Account.Partition, StringComparison.Ordinal)
            .Replace("{region}", Account.Region, StringComparison.Ordinal)
            .Replace("{account}", Account.AccountId, StringComparison.Ordinal)
            .Replace("{rulePath}", bus == "default" ? name : $"{bus}/{name}", StringComparison.Ordinal)
            .Replace("{rule}", bus == "default" ? name : $"{bus}|{name}", StringComparison.Ordinal)
            .Replace("{id}", id, StringComparison.Ordinal)
            .Replace("{name}", name, StringComparison.Ordinal);
        return new DeployedResource(logicalId, type, Fill(shape.Reference), shape.Attributes.ToDictionary(attribute => attribute.Name, attribute => Fill(attribute.Value)));
    }

    // What is not served has an ARN all the same, so that what calls it can be compared with what is allowed.
    private static DeployedResource Unserved(string logicalId, string type, string name)
    {
        var service = type.Split("::") is [_, var part, ..] ? part.ToLowerInvariant() : "";
        var arn = type == "AWS::S3::Bucket" ? $"arn:{Account.Partition}:s3:::{name}" : Account.Arn(service, name);
        return new DeployedResource(logicalId, type, name, new Dictionary<string, string> { ["Arn"] = arn });
    }

    /// <summary>The name of a bus that is given by name, by ARN or not at all.</summary>
    public static string BusName(string? nameOrArn) =>
        nameOrArn is null ? "default" : Arn.Parse(nameOrArn)?.After("event-bus/") ?? nameOrArn;

    /// <summary>The ARN of a bus that is given by name, by ARN or not at all.</summary>
    public static string BusArn(string? nameOrArn) =>
        nameOrArn is not null && Arn.Parse(nameOrArn) is not null ? nameOrArn : Account.Arn("events", $"event-bus/{BusName(nameOrArn)}");

    /// <summary>An id that is made up, the same each time for the same logical id.</summary>
    public static string IdOf(string logicalId) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(logicalId)))[..10];
}
