using Newtonsoft.Json.Linq;

namespace OrderFlow.Workflows.Tests;

/// <summary>The files that are deployed, as they are in the repository.</summary>
internal static class Repository
{
    private static readonly string Root = Find(new DirectoryInfo(AppContext.BaseDirectory));

    public static string Definition(string workflow) => File.ReadAllText(Path.Combine(Root, "workflows", $"{workflow}.asl.json"));

    /// <summary>The pattern of a rule in serverless.template.</summary>
    public static string EventPattern(string rule) =>
        JObject.Parse(File.ReadAllText(Path.Combine(Root, "serverless.template")))
            .SelectToken($"Resources.{rule}.Properties.EventPattern")!.ToString();

    private static string Find(DirectoryInfo? folder) =>
        folder is null ? throw new InvalidOperationException("The tests do not run inside the repository.")
        : File.Exists(Path.Combine(folder.FullName, "OrderFlow.sln")) ? folder.FullName
        : Find(folder.Parent);
}
