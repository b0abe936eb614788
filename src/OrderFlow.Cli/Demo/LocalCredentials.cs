using Amazon.Runtime;

namespace OrderFlow.Cli.Demo;

/// <summary>Credentials for the local endpoint, which takes any; so that none of the user's are read or sent.</summary>
internal static class LocalCredentials
{
    public static AWSCredentials Any { get; } = new BasicAWSCredentials("local", "local");
}
