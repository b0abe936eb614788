using System.Net;
using System.Net.Sockets;

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
    public async Task The_demo_takes_another_port_when_the_default_one_is_in_use()
    {
        using var taken = TakeDefaultPort();

        await using var demo = OrderFlowProcess.Start("demo", "--template", Repository.Template);

        (await demo.ExitAsync()).ShouldBe(0, demo.Output);
        demo.Output.ShouldContain("The port 4566 is in use; a free one is taken instead.");
    }

    [Fact]
    public async Task A_port_that_was_named_and_is_in_use_is_an_error()
    {
        using var taken = TakeDefaultPort();

        await using var demo = OrderFlowProcess.Start("demo", "--port", "4566", "--template", Repository.Template);

        (await demo.ExitAsync()).ShouldBe(1, demo.Output);
        demo.Output.ShouldContain("The port 4566 on 127.0.0.1 is in use");
    }

    [Fact]
    public async Task The_template_of_another_system_is_an_error_that_says_so()
    {
        using var folder = new ChangedTemplate(_ => """{"Resources":{"Topic":{"Type":"AWS::SNS::Topic"}}}""");

        await using var demo = OrderFlowProcess.Start("demo", "--port", "0", "--template", folder.Template);

        (await demo.ExitAsync()).ShouldBe(1, demo.Output);
        demo.Output.ShouldContain("the template has no event bus Orders");
    }

    [Theory]
    [InlineData("--port", "70000", "--port has to be from 0 to 65535, and is 70000.")]
    [InlineData("--patience", "0", "--patience has to be from 1 to 86400, and is 0.")]
    [InlineData("--colour", "red", "Unrecognized command or argument '--colour'")]
    public async Task A_command_line_that_is_not_valid_is_an_error_that_says_why(string option, string value, string message)
    {
        await using var demo = OrderFlowProcess.Start("demo", option, value);

        (await demo.ExitAsync()).ShouldBe(2, demo.Output);
        demo.Output.ShouldContain(message);
        demo.Output.ShouldNotContain("Unhandled exception");
    }

    [Fact]
    public async Task A_template_that_is_not_there_is_an_error_that_names_it()
    {
        await using var demo = OrderFlowProcess.Start("demo", "--port", "0", "--template", "/nowhere/serverless.template");

        (await demo.ExitAsync()).ShouldBe(1, demo.Output);
        demo.Output.ShouldContain("/nowhere/serverless.template");
    }

    /// <summary>Listens on the default port, unless another program on this machine does already.</summary>
    private static Socket? TakeDefaultPort()
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Bind(new IPEndPoint(IPAddress.Loopback, 4566));
            socket.Listen();
            return socket;
        }
        catch (SocketException)
        {
            socket.Dispose();
            return null;
        }
    }
}
