namespace OrderFlow.Local.Tests.Functions;

/// <summary>Reads its configuration when it is constructed.</summary>
public sealed class Configured
{
    private readonly string table = Environment.GetEnvironmentVariable("TABLE_NAME") ?? "none";
    private readonly string endpoint = Environment.GetEnvironmentVariable("AWS_ENDPOINT_URL") ?? "none";

    public Dictionary<string, string> Show() => new() { ["table"] = table, ["endpoint"] = endpoint };
}
