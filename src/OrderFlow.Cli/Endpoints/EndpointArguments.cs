using System.CommandLine;
using OrderFlow.Local;

namespace OrderFlow.Cli.Endpoints;

/// <summary>The options that every command with a local endpoint takes.</summary>
internal sealed class EndpointArguments
{
    private readonly Option<FileInfo?> template = new("--template")
    {
        Description = "The template to deploy. Default: serverless.template here or in the nearest folder above.",
    };

    private readonly Option<int> port = new("--port")
    {
        Description = "The port on 127.0.0.1; 0 takes a free one.",
        DefaultValueFactory = _ => LocalEndpointOptions.DefaultPort,
    };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(template);
        command.Options.Add(port);
    }

    /// <summary>What was asked for.</summary>
    /// <param name="parsed">The parsed command line.</param>
    /// <param name="dataFolder">Where the endpoint keeps its data.</param>
    /// <exception cref="LocalEndpointException">There is no template.</exception>
    public LocalEndpointOptions Read(ParseResult parsed, string dataFolder) => new()
    {
        TemplatePath = parsed.GetValue(template)?.FullName ?? NearestTemplate(),
        DataFolder = dataFolder,
        Port = parsed.GetValue(port),
    };

    private static string NearestTemplate()
    {
        for (var folder = new DirectoryInfo(Environment.CurrentDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "serverless.template");
            if (File.Exists(candidate))
                return candidate;
        }

        throw new LocalEndpointException(
            $"There is no serverless.template in \"{Environment.CurrentDirectory}\" or above. Name one with --template.");
    }
}
