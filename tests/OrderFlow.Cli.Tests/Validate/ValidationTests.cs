using OrderFlow.Cli.Definitions;
using OrderFlow.Cli.Validate;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.Cli.Tests.Validate;

public sealed class ValidationTests : IDisposable
{
    private const string Template = """
        {
          "Transform": "AWS::Serverless-2016-10-31",
          "Resources": {
            "Price": { "Type": "AWS::Serverless::StateMachine", "Properties": { "DefinitionUri": "workflows/price.asl.json" } },
            "Other": {
              "Type": "AWS::Serverless::StateMachine",
              "Properties": {
                "Definition": {
                  "StartAt": "A",
                  "States": { "A": { "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Parameters": { "QueueUrl": "nowhere", "MessageBody": "m" }, "End": true } }
                }
              }
            }
          }
        }
        """;

    private readonly TestFiles files = new();

    public void Dispose() => files.Dispose();

    [Fact]
    public void A_definition_is_validated_with_its_line_of_source()
    {
        var finding = Validate(files.Add("a.asl.json", TestFiles.Broken)).Findings[0];

        (finding.Code, finding.Line, finding.Column, finding.End, finding.Pointer).ShouldBe(("MISSING_TRANSITION_TARGET", 4, 40, (4, 48), "/States/Price/Next"));
        finding.SourceLine.ShouldBe("""    "Price": { "Type": "Pass", "Next": "Pubish" },""");
        finding.HelpLink.ShouldBe("docs/diagnostics.md#missing_transition_target");
    }

    [Fact]
    public void The_nearest_template_that_refers_to_a_definition_says_what_does_not_fit()
    {
        files.Add("template.json", """{ "name": "of another tool" }""");
        var template = files.Add("serverless.template", Template);
        files.Add("workflows/template.yaml", "Resources: { Q: { Type: AWS::SQS::Queue } }");
        var path = files.Add("workflows/price.asl.json", TestFiles.Broken.Replace("\"Next\": \"Pubish\"", "\"Comment\": \"${Stage}\", \"Next\": \"Publish\"", StringComparison.Ordinal));

        var report = Validate(path);

        report.Files.ShouldBe([new ValidatedFile(path, template)]);
        report.Findings.ShouldHaveSingleItem().Code.ShouldBe("UNDEFINED_SUBSTITUTION");
    }

    [Fact]
    public void A_definition_that_no_template_refers_to_is_validated_alone()
    {
        files.Add("serverless.template", Template);
        var path = files.Add("elsewhere.asl.json", TestFiles.Suspicious);

        Validate(path).Files.ShouldBe([new ValidatedFile(path, null)]);
    }

    [Fact]
    public void Of_a_template_all_state_machines_are_validated_and_nothing_else()
    {
        files.Add("workflows/price.asl.json", TestFiles.Broken);

        var report = Validate(files.Add("serverless.template", Template));

        report.Findings.Where(finding => finding.IsError).Select(finding => (finding.Code, Path.GetFileName(finding.File), finding.Line)).Distinct()
            .ShouldBe([("MISSING_RESOURCE", "serverless.template", 10), ("MISSING_TRANSITION_TARGET", "price.asl.json", 4), ("MISSING_TRANSITION_TARGET", "price.asl.json", 5)], ignoreOrder: true);
    }

    [Fact]
    public void A_definition_in_YAML_has_the_lines_of_the_YAML() =>
        Validate(files.Add("a.asl.yaml", "StartAt: A\nStates:\n  A:\n    Type: Succeed\n    Next: B\n")).Findings.ShouldHaveSingleItem().Line.ShouldBe(5);

    [Theory]
    [InlineData("a.asl.yaml", "StartAt: [", "a.asl.yaml(")]
    [InlineData("my.template", "{ \"Resources\": oops }", "my.template(1,16): ")]
    [InlineData("my.template", "{ \"Resources\": { \"Q\": { \"Type\": \"AWS::SQS::Queue\" } } }", "has no state machines")]
    public void A_file_that_is_not_what_its_name_says_is_a_mistake(string name, string text, string message) =>
        Should.Throw<DefinitionFileException>(() => Validate(files.Add(name, text))).Message.ShouldContain(message);

    [Theory]
    [InlineData("a.json", "{ \"Resources\": {} }", true)]
    [InlineData("a.yaml", "Transform: AWS::Serverless-2016-10-31\nResources:\n  Q:\n    Type: AWS::SQS::Queue\n", true)]
    [InlineData("a.json", "{ \"StartAt\": \"A\", \"States\": {} }", false)]
    [InlineData("a.asl.json", "{ \"Resources\": {} }", false)]
    [InlineData("a.json", "{ \"Resources\": ", true)]
    [InlineData("a.txt", "not JSON", false)]
    public void A_template_is_told_by_its_name_or_its_sections(string name, string text, bool isTemplate) =>
        TemplateFile.Is(new DefinitionFile(Path.Combine(files.Folder, name), text)).ShouldBe(isTemplate);

    private static ValidationReport Validate(string path, StateMachineType? type = null) => new Validation(new TemplateSearch(null), type).Run(DefinitionFiles.Read([path]));
}
