using System.Text.Json;
using OrderFlow.Cli.Validate;
using OrderFlow.StatesLanguage.Validation;
using Spectre.Console;

namespace OrderFlow.Cli.Tests.Validate;

public sealed class ReportFormatTests
{
    private static readonly Finding Error = new(
        "work flows/a.asl.json", DiagnosticSeverity.Error, "MISSING_TRANSITION_TARGET", "/States/A/Next", 3, 6, "/States/A/Next names \"B\": 100 %,\nno state.", "docs/diagnostics.md#missing_transition_target")
    {
        SourceLine = "\t    \"Next\": \"B\"",
    };

    private static readonly Finding Warning = new(
        "work flows/a.asl.json", DiagnosticSeverity.Warning, "NOT_CHECKED", "", 1, 1, "Not checked.", "docs/template-diagnostics.md#not_checked");

    private static readonly ValidationReport Report = new([new ValidatedFile("work flows/a.asl.json", "serverless.template")], [Warning, Error]);

    [Fact]
    public void Text_has_the_place_as_editors_open_it_the_line_of_source_with_a_mark_and_the_page()
    {
        var writer = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer), Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors });
        console.Profile.Width = 1_000;

        new TextFormat(console).Write(Report, writer);

        writer.ToString().ReplaceLineEndings("\n").ShouldBe("""
            work flows/a.asl.json(1,1): warning NOT_CHECKED: Not checked.
              docs/template-diagnostics.md#not_checked

            work flows/a.asl.json(3,6): error MISSING_TRANSITION_TARGET: /States/A/Next names "B": 100 %, no state.
              3 |      "Next": "B"
                |      ^^^^^^
              docs/diagnostics.md#missing_transition_target

            work flows/a.asl.json with serverless.template: 1 error, 1 warning

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void The_mark_of_a_place_far_out_in_a_long_line_is_below_it()
    {
        var writer = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer), Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors });
        console.Profile.Width = 1_000;

        new TextFormat(console).Write(Report with { Findings = [Error with { Column = 501, SourceLine = new string(' ', 500) + "\"Next\": \"B\"" + new string(' ', 500) }] }, writer);

        var lines = writer.ToString().Split('\n');
        lines[2].IndexOf('^', StringComparison.Ordinal).ShouldBe(lines[1].IndexOf('"', StringComparison.Ordinal));
        lines[2].Count(unit => unit == '^').ShouldBe("\"Next\"".Length);
        lines[1].Length.ShouldBeLessThan(140);
    }

    [Fact]
    public void GitHub_makes_an_annotation_of_a_line_in_which_everything_is_escaped()
    {
        var writer = new StringWriter();

        new GitHubFormat().Write(Report with { Findings = [Error with { File = "a,b:c.asl.json" }] }, writer);

        writer.ToString().TrimEnd().ShouldBe(
            "::error file=a%2Cb%3Ac.asl.json,line=3,endLine=3,col=6,endColumn=12,title=MISSING_TRANSITION_TARGET::/States/A/Next names \"B\": 100 %25,%0Ano state.%0Adocs/diagnostics.md#missing_transition_target");
    }

    [Fact]
    public void GitHub_gets_no_columns_for_a_place_of_several_lines()
    {
        var writer = new StringWriter();

        new GitHubFormat().Write(Report with { Findings = [Error with { EndLine = 5, EndColumn = 2 }] }, writer);

        writer.ToString().ShouldStartWith("::error file=work flows/a.asl.json,line=3,endLine=5,title=");
    }

    [Fact]
    public void All_formats_have_the_end_that_is_known()
    {
        var report = Report with { Findings = [Error with { EndLine = 4, EndColumn = 2 }, Warning] };
        var (json, sarif) = (Json(new JsonFormat(), report).GetProperty("diagnostics"), Json(new SarifFormat(), report));

        (json[0].GetProperty("endLine").GetInt32(), json[0].GetProperty("endColumn").GetInt32()).ShouldBe((4, 2));
        json[1].GetProperty("endLine").ValueKind.ShouldBe(JsonValueKind.Null);
        sarif.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetRawText()
            .Replace(" ", "", StringComparison.Ordinal).ReplaceLineEndings("").ShouldBe("""{"startLine":3,"startColumn":6,"endLine":4,"endColumn":2}""");
    }

    [Fact]
    public void JSON_has_the_files_the_diagnostics_and_how_many_there_are()
    {
        var root = Json(new JsonFormat());

        root.GetProperty("files")[0].GetProperty("template").GetString().ShouldBe("serverless.template");
        root.GetProperty("errors").GetInt32().ShouldBe(1);
        root.GetProperty("warnings").GetInt32().ShouldBe(1);
        var error = root.GetProperty("diagnostics")[1];
        error.EnumerateObject().Select(member => member.Name).ShouldBe(["file", "line", "column", "endLine", "endColumn", "severity", "code", "pointer", "message", "helpLink"]);
        error.GetProperty("message").GetString().ShouldBe(Error.Message);
        error.GetProperty("severity").GetString().ShouldBe("error");
    }

    [Fact]
    public void SARIF_has_a_rule_with_help_for_each_code_and_a_region_for_each_finding()
    {
        var root = Json(new SarifFormat());

        root.GetProperty("version").GetString().ShouldBe("2.1.0");
        var run = root.GetProperty("runs").EnumerateArray().ShouldHaveSingleItem();
        run.GetProperty("columnKind").GetString().ShouldBe("utf16CodeUnits");
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList();
        rules.Select(rule => rule.GetProperty("id").GetString()).ShouldBe(["MISSING_TRANSITION_TARGET", "NOT_CHECKED"]);
        foreach (var rule in rules)
        {
            new Uri(rule.GetProperty("helpUri").GetString()!, UriKind.Absolute).Scheme.ShouldBe("https");
            rule.GetProperty("shortDescription").GetProperty("text").GetString()!.ShouldNotStartWith("**");
            rule.GetProperty("help").GetProperty("markdown").GetString()!.ShouldStartWith($"## {rule.GetProperty("id").GetString()}\n");
        }

        var results = run.GetProperty("results").EnumerateArray().ToList();
        results.Select(result => rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()).ShouldBe(["NOT_CHECKED", "MISSING_TRANSITION_TARGET"]);
        results.Select(result => result.GetProperty("level").GetString()).ShouldBe(["warning", "error"]);
        var place = results[1].GetProperty("locations")[0].GetProperty("physicalLocation");
        place.GetProperty("artifactLocation").GetProperty("uri").GetString().ShouldBe("work%20flows/a.asl.json");
        run.GetProperty("originalUriBaseIds").TryGetProperty(place.GetProperty("artifactLocation").GetProperty("uriBaseId").GetString()!, out var root2).ShouldBeTrue();
        root2.GetProperty("uri").GetString()!.ShouldEndWith("/");
        place.GetProperty("region").GetRawText().Replace(" ", "", StringComparison.Ordinal).ReplaceLineEndings("").ShouldBe("""{"startLine":3,"startColumn":6,"endLine":3,"endColumn":12}""");
    }

    [Theory]
    [InlineData("\"Next\": \"B\"", 0, 6)]
    [InlineData("\"a\\\"b\": 1", 0, 6)]
    [InlineData("\"open", 0, 5)]
    [InlineData("12.5, 3", 0, 4)]
    [InlineData("{ }", 0, 1)]
    [InlineData("", 5, 1)]
    public void The_token_at_a_place_is_a_string_a_word_or_one_character(string line, int at, int length) => SourceToken.LengthAt(line, at).ShouldBe(length);

    private static JsonElement Json(IReportFormat format) => Json(format, Report);

    private static JsonElement Json(IReportFormat format, ValidationReport report)
    {
        var writer = new StringWriter();
        format.Write(report, writer);
        using var document = JsonDocument.Parse(writer.ToString());
        return document.RootElement.Clone();
    }
}
