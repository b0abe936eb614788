using OrderFlow.Local.Templates;

namespace OrderFlow.Local.Tests.Templates;

public sealed class TemplateSubstitutionsTests
{
    private const string Template = """
        {
          "Resources": {
            "Machine": { "Type": "AWS::StepFunctions::StateMachine", "Properties": { "DefinitionString": { "Fn::Sub": "" }, "Definition": {} } },
            "Function": { "Type": "AWS::Serverless::Function", "Properties": { "CodeUri": "src/Functions", "Timeout": 1 } }
          }
        }
        """;

    [Fact]
    public void A_file_takes_the_place_of_an_empty_text_byte_for_byte()
    {
        using var folder = new TestFolder();
        folder.File("workflows/machine.asl.json", "{ \"at\": \"2024-01-01T00:00:00Z\", \"n\": 1.0 }\n");

        var template = Load(folder, "\"$.Resources.Machine.Properties.DefinitionString.Fn::Sub\"=\"../../workflows/machine.asl.json\"");

        ((string?)template.Resources["Machine"].Properties["DefinitionString"]!["Fn::Sub"]).ShouldBe("{ \"at\": \"2024-01-01T00:00:00Z\", \"n\": 1.0 }\n");
    }

    [Fact]
    public void Several_are_separated_by_semicolons_and_keep_the_kind_of_their_place()
    {
        using var folder = new TestFolder();

        var template = Load(folder, "\"$.Resources.Machine.Properties.Definition\"=\"{\\\"StartAt\\\":\\\"a;b\\\"}\";\"$.Resources.Function.Properties.Timeout\"=\"20\"".Replace("\\\"", "'", StringComparison.Ordinal));

        ((string?)template.Resources["Machine"].Properties["Definition"]!["StartAt"]).ShouldBe("a;b");
        ((int?)template.Resources["Function"].Properties["Timeout"]).ShouldBe(20);
    }

    [Theory]
    [InlineData("\"$.Resources.Nothing.Here\"=\"x\"", "which the template does not have")]
    [InlineData("\"$.Resources.Machine.Properties.DefinitionString.Fn::Sub\"=\"missing.asl.json\"", "build first")]
    [InlineData("\"$.Resources.Function.Properties.Timeout\"", "without a value")]
    [InlineData("\"$.Resources.Function.Properties.Timeout\"=\"soon\"", "does not fit its placeholder")]
    public void What_cannot_be_substituted_is_an_error(string substitutions, string message)
    {
        using var folder = new TestFolder();

        Should.Throw<TemplateException>(() => Load(folder, substitutions)).Message.ShouldContain(message);
    }

    [Fact]
    public void Those_of_another_template_do_not_count()
    {
        using var folder = new TestFolder();
        folder.File("src/Functions/aws-lambda-tools-defaults.json", """{"template":"other.template","template-substitutions":"\"$.Nothing\"=\"x\""}""");

        TemplateDocument.Load(folder.File("serverless.template", Template)).Resources.Count.ShouldBe(2);
    }

    private static TemplateDocument Load(TestFolder folder, string substitutions)
    {
        folder.File("src/Functions/aws-lambda-tools-defaults.json", new Newtonsoft.Json.Linq.JObject
        {
            ["template"] = "../../serverless.template",
            ["template-substitutions"] = substitutions,
        }.ToString());
        return TemplateDocument.Load(folder.File("serverless.template", Template));
    }
}
