namespace OrderFlow.Local.Services;

/// <summary>The account, region and partition in every ARN of an endpoint.</summary>
internal sealed record LocalAccount(string AccountId, string Region, string Partition = "aws")
{
    /// <summary>The ARN of a resource of this account and region.</summary>
    public string Arn(string service, string resource) => $"arn:{Partition}:{service}:{Region}:{AccountId}:{resource}";

    /// <summary>The ARN of a resource of a service that knows no regions, such as IAM.</summary>
    public string GlobalArn(string service, string resource) => $"arn:{Partition}:{service}::{AccountId}:{resource}";
}
