namespace OrderFlow.Cli.Tests.Format;

public sealed class FormatCommandTests : IDisposable
{
    private const string Formatted = "{\n  \"StartAt\": \"A\",\n  \"States\": {\n    \"A\": {\n      \"Type\": \"Succeed\"\n    }\n  }\n}\n";

    private readonly TestFiles files = new();

    public void Dispose() => files.Dispose();

    [Fact]
    public async Task Files_are_formatted_and_then_stay_as_they_are()
    {
        var path = files.Add("a.asl.json", "\uFEFF" + Formatted.Replace("\n", "\r\n", StringComparison.Ordinal));
        files.Add("b.asl.json", Formatted);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);

        (await Run(files.Folder)).ShouldBe((0, $"{path}\n1 of 2 files formatted"));

        (await File.ReadAllBytesAsync(path)).ShouldBe("{\n"u8.ToArray().Concat(System.Text.Encoding.UTF8.GetBytes(Formatted[2..])));
        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(path).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Directory.GetFiles(files.Folder).Length.ShouldBe(2, "nothing else is left in the folder");
        (await Run(files.Folder)).ShouldBe((0, "0 of 2 files formatted"));
    }

    [Fact]
    public async Task A_check_names_what_is_not_formatted_and_changes_nothing()
    {
        var path = files.Add("a.asl.json", TestFiles.Suspicious);

        var (code, output) = await Run(files.Folder, "--check");

        code.ShouldBe(1);
        output.ShouldBe($"{path}\n1 of 1 file not formatted");
        (await File.ReadAllTextAsync(path)).ShouldBe(TestFiles.Suspicious);
    }

    [Fact]
    public async Task A_file_with_errors_stays_and_they_are_printed()
    {
        var path = files.Add("a.asl.json", "{ \"StartAt\": \"A\", \"States\": { \"A\": { \"Type\": \"Pas\" } } }");

        var (code, output) = await Run(path);

        code.ShouldBe(1);
        output.ShouldContain("a.asl.json(1,46): error SCHEMA_VALIDATION_FAILED");
        (await File.ReadAllTextAsync(path)).ShouldContain("\"Pas\"");
    }

    [Fact]
    public async Task One_file_can_be_printed()
    {
        var path = files.Add("a.asl.json", "{ \"StartAt\": \"A\", \"States\": { \"A\": { \"Type\": \"Succeed\" } } }");

        (await Run(path, "--stdout")).ShouldBe((0, Formatted.TrimEnd('\n')));
        (await Run(path, "--stdout", "--check")).Code.ShouldBe(2);
        (await Run(files.Folder, "--stdout")).Code.ShouldBe(2);
    }

    [Fact]
    public async Task A_template_is_refused() =>
        (await Run(files.Add("serverless.template", "{ \"Resources\": {} }"))).Code.ShouldBe(2);

    private static async Task<(int Code, string Output)> Run(params string[] arguments)
    {
        await using var process = OrderFlowProcess.Start(["format", .. arguments]);
        var code = await process.ExitAsync();
        return (code, process.Output);
    }
}
