using System.Collections.Concurrent;
using OrderFlow.Local.Console.Events;
using OrderFlow.Local.Console.Executions;
using OrderFlow.Local.Console.Logs;
using OrderFlow.Local.Console.Overview;
using OrderFlow.Local.Console.Pizza;
using OrderFlow.Local.Console.Queues;
using OrderFlow.Local.Console.Rules;
using OrderFlow.Local.Console.Tables;

namespace OrderFlow.Local.Console.Serving;

/// <summary>All pages and what they can do. Put together when the first of them is asked for: a start of the endpoint does not wait for it.</summary>
internal sealed class ConsoleSite(ConsoleServices services) : IDisposable
{
    private static readonly HashSet<string> Addresses =
        ["/", ExecutionsPage.Address, EventsPage.Address, RulesPage.Address, LogsPage.Address, QueuesPage.Address, TablesPage.Address, PizzaPage.Address];

    private readonly Lazy<Parts> parts = new(() => new Parts(services));
    private readonly ConcurrentDictionary<string, ConsoleAsset?> assets = new();

    public FormGuard Guard { get; } = new();

    public PageRenderer Renderer => parts.Value.Renderer;

    /// <summary>Whether a path is one of the console's.</summary>
    public static bool HasPage(string path) => Addresses.Contains(path) || path.StartsWith(ExecutionsPage.Address + "/", StringComparison.Ordinal);

    public IConsolePage? Page(string path) => parts.Value.Pages.FirstOrDefault(page => page.Path == path || (page.Path.Length > 1 && page.Path.EndsWith('/') && path.StartsWith(page.Path, StringComparison.Ordinal)));

    public IConsoleAction? Action(string path) => parts.Value.Actions.FirstOrDefault(action => action.Path == path);

    public ConsoleAsset? Asset(string name) => name.Contains('/', StringComparison.Ordinal) || name.Length > 64 ? null : assets.GetOrAdd(name, static name => ConsoleAsset.Find(name));

    public void Dispose()
    {
        if (parts.IsValueCreated)
            parts.Value.Renderer.Dispose();
    }

    private sealed class Parts
    {
        public Parts(ConsoleServices services)
        {
            var events = new EventsPage(services);
            var rules = new RulesPage(services);
            Pages =
            [
                new OverviewPage(services),
                new ExecutionsPage(services),
                new ExecutionPage(services),
                events,
                rules,
                new LogsPage(services),
                new QueuesPage(services),
                new TablesPage(new TableReader(services.Tables)),
                new PizzaPage(new PizzaUrls(services.Apis)),
            ];
            Actions = [new StartExecutionAction(services), new StopExecutionAction(services), new PublishAction(services, events), rules];
        }

        public PageRenderer Renderer { get; } = new();

        public IReadOnlyList<IConsolePage> Pages { get; }

        public IReadOnlyList<IConsoleAction> Actions { get; }
    }
}
