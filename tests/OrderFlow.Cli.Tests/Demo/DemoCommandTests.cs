namespace OrderFlow.Cli.Tests.Demo;

public sealed class DemoCommandTests
{
    [Fact]
    public async Task The_demo_takes_every_order_to_where_it_belongs()
    {
        await using var demo = OrderFlowProcess.Start("demo", "--port", "0", "--template", Repository.Template);

        (await demo.ExitAsync()).ShouldBe(0, demo.Output);

        demo.Output.ShouldContain("OrderProcessing SUCCEEDED");
        demo.Output.ShouldContain("InventoryFunction → Inventory");
        demo.Output.ShouldContain("/aws/events/inventory  3 of 3 records");
        demo.Output.ShouldNotContain("missing");
    }

    [Fact]
    public async Task A_hop_that_is_not_made_is_named_and_fails_the_demo()
    {
        using var folder = new ChangedTemplate(text => text.Replace("\"Order Processed\"", "\"Order Lost\"", StringComparison.Ordinal));

        await using var demo = OrderFlowProcess.Start("demo", "--port", "0", "--patience", "3", "--template", folder.Template);

        (await demo.ExitAsync()).ShouldBe(1, demo.Output);
        demo.Output.ShouldContain("missing      RuleMatched OrderProcessingRule");
    }

    [Fact]
    public async Task A_template_that_is_not_there_is_an_error_that_names_it()
    {
        await using var demo = OrderFlowProcess.Start("demo", "--port", "0", "--template", "/nowhere/serverless.template");

        (await demo.ExitAsync()).ShouldBe(2, demo.Output);
        demo.Output.ShouldContain("/nowhere/serverless.template");
    }
}
