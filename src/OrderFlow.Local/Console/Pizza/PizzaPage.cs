using OrderFlow.Local.Console.Serving;

namespace OrderFlow.Local.Console.Pizza;

/// <summary>Orders a pizza and shows the events of its way, as they come over the WebSocket.</summary>
internal sealed class PizzaPage(PizzaUrls urls) : IConsolePage
{
    public const string Address = "/pizza";

    public string Path => Address;

    public Task<PageView> ShowAsync(PageRequest request) =>
        Task.FromResult(new PageView("Pizza", PizzaView.Of(urls.Read(request))) { Section = Address, Script = "pizza.js" });
}
