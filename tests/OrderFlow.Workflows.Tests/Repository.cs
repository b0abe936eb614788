using Newtonsoft.Json.Linq;
using OrderFlow.Tests;

namespace OrderFlow.Workflows.Tests;

/// <summary>The files that are deployed, as they are in the repository.</summary>
internal static class Repository
{
    public static string Definition(string workflow) => File.ReadAllText(RepositoryRoot.Combine("workflows", $"{workflow}.asl.json"));

    /// <summary>The pattern of a rule in serverless.template.</summary>
    public static string EventPattern(string rule) =>
        JObject.Parse(File.ReadAllText(RepositoryRoot.Combine("serverless.template")))
            .SelectToken($"Resources.{rule}.Properties.EventPattern")!.ToString();
}
