using OrderFlow.Local.Console.Serving;

namespace OrderFlow.Local.Console.Pizza;

/// <summary>Finds the pizza lab's APIs.</summary>
internal sealed class PizzaUrls
{
    public static PizzaModel Read(PageRequest request) => new("", "");
}
