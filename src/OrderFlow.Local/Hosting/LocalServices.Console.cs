using OrderFlow.Local.Console;
using OrderFlow.Local.Console.Live;
using OrderFlow.Local.Console.Serving;

namespace OrderFlow.Local.Hosting;

/// <content>The pages for people.</content>
internal sealed partial class LocalServices
{
    private readonly LiveStreams liveStreams;
    private readonly ConsoleSite site;

    private ConsoleProtocol Console() => new(site, liveStreams);

    private ConsoleServices Shown() => new()
    {
        Account = Account,
        Events = bridge,
        Machines = machines,
        Functions = lambda,
        Logs = logs,
        Queues = queues,
        Topics = topics,
        EventSources = eventSources,
        ApiDestinations = apiDestinations,
        Apis = gatewayApis,
        Tables = tables,
        NextFiring = rule => schedules.Next(rule),
        Hops = Hops,
        Time = options.TimeProvider,
        TemplateFolder = Path.GetDirectoryName(Path.GetFullPath(options.TemplatePath))!,
    };
}
