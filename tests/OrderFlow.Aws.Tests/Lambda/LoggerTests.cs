using Amazon.Lambda.Core;
using Amazon.Lambda.TestUtilities;

namespace OrderFlow.Aws.Tests.Lambda;

public sealed class LoggerTests
{
    [Fact]
    public void A_logger_of_two_methods_writes_filled_in_templates()
    {
        var lines = new List<string>();
        ILambdaLogger logger = new LineLogger(lines);

        logger.LogInformation("Order {id} of {place}", 7, "EU");
        logger.LogError(new InvalidOperationException("no"), "Order {0} failed twice: {0}", 8);
        logger.Log(LogLevel.Debug, "{not a template");

        lines[0].ShouldBe("Order 7 of EU");
        lines[1].ShouldStartWith($"Order 8 failed twice: 8{Environment.NewLine}System.InvalidOperationException: no");
        lines[2].ShouldBe("{not a template");
    }

    [Fact]
    public void A_test_context_keeps_what_was_logged()
    {
        var context = new TestLambdaContext { FunctionName = "f" };

        context.Logger.LogWarning("careful");
        context.Logger.LogLine("end");

        ((TestLambdaLogger)context.Logger).Buffer.ToString().ReplaceLineEndings("\n").ShouldBe("Warning: careful\nend\n");
        ((ILambdaContext)context).TenantId.ShouldBeNull();
    }

    private sealed class LineLogger(List<string> lines) : ILambdaLogger
    {
        public void Log(string message) => lines.Add(message);

        public void LogLine(string message) => lines.Add(message);
    }
}
