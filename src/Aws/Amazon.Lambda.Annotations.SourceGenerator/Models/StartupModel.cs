namespace Amazon.Lambda.Annotations.SourceGenerator.Models;

/// <summary>The class with [LambdaStartup].</summary>
/// <param name="Type">The class as code.</param>
/// <param name="ConfiguresServices">Whether it has ConfigureServices(IServiceCollection).</param>
/// <param name="ConfiguresHostBuilder">Whether it has ConfigureHostBuilder().</param>
/// <param name="Location">Where it stands.</param>
internal sealed record StartupModel(string Type, bool ConfiguresServices, bool ConfiguresHostBuilder, SourceLocation Location);
