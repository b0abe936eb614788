using System.Text.Json;

namespace OrderFlow.Cli.Tests.Validate;

public sealed class ValidateCommandTests : IDisposable
{
    private readonly TestFiles files = new();

    public void Dispose() => files.Dispose();

    [Fact]
    public async Task The_workflows_of_this_repository_fit_the_template_that_deploys_them()
    {
        var (code, output) = await Run(Path.Combine(Repository.Root, "workflows"));

        code.ShouldBe(0, output);
        output.ShouldContain("serverless.template: no errors, no warnings");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1, "--warnings-as-errors")]
    [InlineData(0, "--warnings-as-errors", "--severity", "error")]
    public async Task Warnings_are_shown_and_make_no_difference_unless_that_is_asked_for(int expected, params string[] options)
    {
        var (code, output) = await Run([files.Add("a.asl.json", TestFiles.Suspicious), .. options]);

        code.ShouldBe(expected);
        output.Contains("warning NO_DOLLAR", StringComparison.Ordinal).ShouldBe(!options.Contains("error"));
    }

    [Fact]
    public async Task Errors_are_answered_with_1_and_for_programs_as_JSON()
    {
        var (code, output) = await Run(files.Add("a.asl.json", TestFiles.Broken), "--format", "json");

        code.ShouldBe(1);
        using var document = JsonDocument.Parse(output);
        document.RootElement.GetProperty("errors").GetInt32().ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task What_is_allowed_in_standard_state_machines_only_is_an_error_in_an_express_one()
    {
        var path = files.Add("a.asl.json", """
            { "StartAt": "A", "States": { "A": { "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken", "TimeoutSeconds": 60,
              "Parameters": { "QueueUrl": "q", "MessageBody": { "token.$": "$$.Task.Token" } }, "End": true } } }
            """);

        (await Run(path, "--severity", "error")).Code.ShouldBe(0);
        (await Run(path, "--type", "express")).Code.ShouldBe(1);
    }

    [Theory]
    [InlineData("nowhere.asl.json", "There is no file or folder")]
    [InlineData("--format=xml", "xml")]
    [InlineData("--template=nowhere.template", "nowhere.template")]
    public async Task A_mistake_in_the_command_line_is_answered_with_2(string argument, string message)
    {
        var path = files.Add("a.asl.json", TestFiles.Suspicious);

        var (code, output) = await Run(path, argument);

        code.ShouldBe(2);
        output.ShouldContain(message);
    }

    private static async Task<(int Code, string Output)> Run(params string[] arguments)
    {
        await using var process = OrderFlowProcess.Start(["validate", .. arguments]);
        var code = await process.ExitAsync();
        return (code, process.Output);
    }
}
