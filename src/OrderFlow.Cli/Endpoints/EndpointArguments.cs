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

    private readonly Option<int> port;

    private readonly Option<Dictionary<string, string>> parameters = ParameterValues.CreateOption();

    /// <param name="portDescription">What the command does with its port.</param>
    public EndpointArguments(string portDescription)
    {
        port = new Option<int>("--port") { Description = portDescription, DefaultValueFactory = _ => LocalEndpointOptions.DefaultPort };
        port.AcceptBetween(0, ushort.MaxValue);
    }

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(template);
        command.Options.Add(port);
        command.Options.Add(parameters);
    }

    /// <summary>Whether the user named a port, rather than leave it at the default.</summary>
    public bool NamesPort(ParseResult parsed) => parsed.GetResult(port) is { Implicit: false };

    /// <summary>What was asked for.</summary>
    /// <param name="parsed">The parsed command line.</param>
    /// <param name="dataFolder">Where the endpoint keeps its data.</param>
    /// <exception cref="LocalEndpointException">There is no template.</exception>
    public LocalEndpointOptions Read(ParseResult parsed, string dataFolder) => new()
    {
        TemplatePath = parsed.GetValue(template)?.FullName ?? NearestTemplate(),
        DataFolder = dataFolder,
        Port = parsed.GetValue(port),
        Parameters = parsed.GetValue(parameters) ?? [],
    };

    /// <summary>The template in the current folder or in the nearest one above.</summary>
    /// <exception cref="LocalEndpointException">There is none.</exception>
    public static string NearestTemplate()
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
