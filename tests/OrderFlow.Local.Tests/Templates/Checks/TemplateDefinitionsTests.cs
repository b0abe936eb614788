using OrderFlow.Local.Templates.Checks;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.Local.Tests.Templates.Checks;

/// <summary>What does not fit between a template and the definitions in files of their own.</summary>
public sealed class TemplateDefinitionsTests : IDisposable
{
    private const string Template = """
        Transform: AWS::Serverless-2016-10-31
        Resources:
          Store: { Type: AWS::Serverless::Function, Properties: { Handler: A::B::C, Runtime: dotnet10 } }
          Told: { Type: AWS::SNS::Topic }
          Process:
            Type: AWS::Serverless::StateMachine
            Properties:
              DefinitionUri: process.asl.json
              DefinitionSubstitutions:
                Store: !GetAtt Store.Arn
                Topic: !Ref Told
              Policies:
                - LambdaInvokePolicy: { FunctionName: !Ref Store }
                - SNSPublishMessagePolicy: { TopicName: !GetAtt Told.TopicName }
        """;

    private const string Definition = """
        {
          "QueryLanguage": "JSONata",
          "StartAt": "Keep",
          "States": {
            "Keep": {
              "Type": "Task",
              "Resource": "arn:aws:states:::lambda:invoke",
              "Arguments": { "FunctionName": "${Store}" },
              "Next": "Tell"
            },
            "Tell": {
              "Type": "Task",
              "Resource": "arn:aws:states:::sns:publish",
              "Arguments": {
                "TopicArn": "${Topic}",
                "Message": "{% $states.input %}"
              },
              "End": true
            }
          }
        }
        """;

    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_template_and_a_definition_that_fit_have_nothing_wrong() => Check(Template, Definition).ShouldBeEmpty();

    [Theory]
    [InlineData("\"Next\": \"Tell\"", "\"Next\": \"Tel\"", "MISSING_TRANSITION_TARGET", "/States/Keep/Next", 9, 15)]
    [InlineData("${Topic}", "${Topik}", "UNDEFINED_SUBSTITUTION", "/States/Tell/Arguments/TopicArn", 15, 22)]
    [InlineData("${Topic}", "arn:aws:sns:eu-central-1:123456789012:gone", "MISSING_RESOURCE", "/States/Tell/Arguments/TopicArn", 15, 9)]
    [InlineData("arn:aws:states:::sns:publish", "arn:aws:states:::aws-sdk:sns:subscribe", "NOT_ALLOWED", "/States/Tell/Arguments/TopicArn", 15, 9)]
    [InlineData("arn:aws:states:::sns:publish", "arn:aws:states:::aws-sdk:cognitoidentityprovider:adminGetUser", "NOT_ALLOWED", "/States/Tell/Resource", 13, 7)]
    [InlineData("arn:aws:states:::sns:publish", "arn:aws:states:::codebuild:startBuild", "NOT_ALLOWED", "/States/Tell/Resource", 13, 7)]
    public void What_does_not_fit_is_told_at_its_line_of_the_definition(string piece, string replacement, string code, string pointer, int line, int column)
    {
        var error = Check(Template, Definition.Replace(piece, replacement, StringComparison.Ordinal)).First(diagnostic => diagnostic.Code == code);

        (error.File, error.Pointer, error.Line, error.Column).ShouldBe((Path.Combine(folder.Path, "process.asl.json"), pointer, line, column));
        error.ToString("t").ShouldStartWith($"{error.File}({line},{column}): error {code}: ");
    }

    // What stands for a placeholder moves the rest of its line, so that only the field is known there.
    [Theory]
    [InlineData("{% $states.result.x %}", 16, 32, 16, 38)]
    [InlineData("{%\\n $states.result.x %}", 16, 34, 16, 40)]
    [InlineData("{% '${Topic}' & $states.result.x %}", 16, 9, 0, 0)]
    public void A_name_in_an_expression_is_told_at_its_place_where_no_placeholder_comes_before_it_in_the_line(string expression, int line, int column, int endLine, int endColumn)
    {
        var error = Check(Template, Definition.Replace("{% $states.input %}", expression, StringComparison.Ordinal)).First(diagnostic => diagnostic.Code == DiagnosticCode.UnsupportedJsonataExpression);

        (error.Line, error.Column, error.EndLine, error.EndColumn).ShouldBe((line, column, endLine, endColumn));
    }

    [Fact]
    public void A_substitution_that_the_definition_does_not_use_is_told_at_its_line_of_the_template()
    {
        var unused = Check(Template.Replace("Topic: !Ref Told", "Topic: !Ref Told\n        Tpoic: !Ref Told", StringComparison.Ordinal), Definition).ShouldHaveSingleItem();

        (unused.Code, unused.File, unused.Line, unused.Severity).ShouldBe(("UNUSED_SUBSTITUTION", null, 12, DiagnosticSeverity.Warning));
    }

    [Fact]
    public void What_a_statement_allows_more_than_is_called_is_left_to_the_check_of_the_template() =>
        Check(Template.Replace("SNSPublishMessagePolicy: { TopicName: !GetAtt Told.TopicName }", "AmazonSNSFullAccess", StringComparison.Ordinal), Definition).ShouldBeEmpty();

    [Fact]
    public void What_a_policy_allows_that_is_not_known_here_is_not_said_to_be_missing()
    {
        var template = Template.Replace("SNSPublishMessagePolicy: { TopicName: !GetAtt Told.TopicName }", "SomeNewPolicy: { Name: x }", StringComparison.Ordinal);

        Check(template, Definition).ShouldHaveSingleItem().Message.ShouldContain("What SomeNewPolicy allows is not known here");
    }

    [Theory]
    [InlineData("\n  Connected: { Type: AWS::Serverless::Connector, Properties: { Source: { Id: Process }, Destination: { Id: Told }, Permissions: [Write] } }", "/Resources/Connected/Properties")]
    [InlineData("\n    Connectors: { Telling: { Properties: { Destination: { Id: Told }, Permissions: [Write] } } }", "/Resources/Process/Connectors")]
    public void What_a_connector_allows_is_not_said_to_be_missing(string connector, string pointer)
    {
        var template = Template.Replace("\n        - SNSPublishMessagePolicy: { TopicName: !GetAtt Told.TopicName }", "", StringComparison.Ordinal) + connector;

        var found = Check(template, Definition);

        found.Select(diagnostic => diagnostic.Code).ShouldNotContain("NOT_ALLOWED");
        found.ShouldContain(diagnostic => diagnostic.Code == "NOT_CHECKED" && diagnostic.Pointer == pointer);
    }

    [Fact]
    public void The_items_and_results_of_a_distributed_map_need_permissions_and_so_do_its_own_executions()
    {
        const string Distributed = """
            {
              "StartAt": "Each",
              "States": {
                "Each": {
                  "Type": "Map",
                  "ItemReader": { "Resource": "arn:aws:states:::s3:getObject", "ReaderConfig": { "InputType": "JSON" },
                    "Parameters": { "Bucket": "${Orders}", "Key": "orders.json" } },
                  "ItemProcessor": {
                    "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
                    "StartAt": "Keep", "States": { "Keep": { "Type": "Pass", "End": true } }
                  },
                  "ResultWriter": { "Resource": "arn:aws:states:::s3:putObject", "Parameters": { "Bucket": "${Orders}", "Prefix": "results" } },
                  "End": true
                }
              }
            }
            """;
        var template = Template.Replace("Store: !GetAtt Store.Arn\n        Topic: !Ref Told", "Orders: !Ref Orders", StringComparison.Ordinal) + "\n  Orders: { Type: AWS::S3::Bucket }";

        var missing = Check(template, Distributed).Where(diagnostic => diagnostic.Code == "NOT_ALLOWED").ToList();

        missing.Select(diagnostic => (diagnostic.Line, diagnostic.Message.Split(" calls ")[1].Split(' ')[0])).ShouldBe(
            [(7, "s3:GetObject"), (9, "states:StartExecution"), (12, "s3:PutObject")]);
        Check(template.Replace("LambdaInvokePolicy: { FunctionName: !Ref Store }", "S3CrudPolicy: { BucketName: !Ref Orders }", StringComparison.Ordinal), Distributed)
            .Count(diagnostic => diagnostic.Code == "NOT_ALLOWED").ShouldBe(1);
    }

    [Fact]
    public void A_call_of_an_HTTP_endpoint_needs_the_credentials_of_its_connection()
    {
        var definition = Definition
            .Replace("sns:publish", "http:invoke", StringComparison.Ordinal)
            .Replace("\"TopicArn\": \"${Topic}\",", "\"ApiEndpoint\": \"https://example.com\", \"Method\": \"GET\",", StringComparison.Ordinal)
            .Replace("\"Message\": \"{% $states.input %}\"", "\"Authentication\": { \"ConnectionArn\": \"${Topic}\" }", StringComparison.Ordinal);
        var template = Template.Replace("Topic: !Ref Told", "Topic: !GetAtt Outside.Arn", StringComparison.Ordinal)
            + "\n  Outside: { Type: AWS::Events::Connection, Properties: { AuthorizationType: API_KEY, AuthParameters: { ApiKeyAuthParameters: { ApiKeyName: k, ApiKeyValue: v } } } }";

        Check(template, definition).Where(diagnostic => diagnostic.Code == "NOT_ALLOWED").Select(diagnostic => diagnostic.Message.Split(" calls ")[1].Split(' ')[0])
            .ShouldBe(["states:InvokeHTTPEndpoint", "events:RetrieveConnectionCredentials", "secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"], ignoreOrder: true);
    }

    [Fact]
    public void A_call_with_credentials_of_its_own_needs_to_assume_their_role() =>
        Check(Template, Definition.Replace("\"Next\": \"Tell\"", "\"Credentials\": { \"RoleArn\": \"arn:aws:iam::999999999999:role/theirs\" }, \"Next\": \"Tell\"", StringComparison.Ordinal))
            .ShouldHaveSingleItem().Message.ShouldContain("calls sts:AssumeRole on arn:aws:iam::999999999999:role/theirs");

    [Theory]
    [InlineData("aws-sdk:sfn:startSyncExecution", "STANDARD", true)]
    [InlineData("aws-sdk:sfn:startSyncExecution", "EXPRESS", false)]
    [InlineData("states:startExecution.sync:2", "STANDARD", false)]
    [InlineData("states:startExecution.sync:2", "EXPRESS", false)]
    public void A_state_machine_of_the_wrong_type_for_a_call_is_an_error(string call, string type, bool isError)
    {
        var definition = Definition
            .Replace("sns:publish", call, StringComparison.Ordinal)
            .Replace("\"TopicArn\": \"${Topic}\"", "\"StateMachineArn\": \"${Topic}\"", StringComparison.Ordinal)
            .Replace("\"Message\"", "\"Input\"", StringComparison.Ordinal);
        var child = $"\n  Child: {{ Type: AWS::Serverless::StateMachine, Properties: {{ Type: {type}, Definition: {{ StartAt: A, States: {{ A: {{ Type: Succeed }} }} }} }} }}";

        Check(Template.Replace("Topic: !Ref Told", "Topic: !Ref Child", StringComparison.Ordinal) + child, definition)
            .Any(diagnostic => diagnostic.Code == "WRONG_MACHINE_TYPE").ShouldBe(isError);
    }

    [Fact]
    public void What_a_parameter_without_a_default_names_is_not_looked_for_in_the_template() =>
        Check("Parameters: { Theirs: { Type: String } }\n" + Template.Replace("Topic: !Ref Told", "Topic: !Ref Theirs", StringComparison.Ordinal), Definition)
            .Select(diagnostic => diagnostic.Code).ShouldNotContain("MISSING_RESOURCE");

    [Fact]
    public void The_type_that_the_template_gives_is_validated_unless_another_one_is_asked_for()
    {
        var definition = Definition.Replace("lambda:invoke", "lambda:invoke.waitForTaskToken", StringComparison.Ordinal);
        var express = Template.Replace("DefinitionUri:", "Type: EXPRESS\n      DefinitionUri:", StringComparison.Ordinal);

        Check(Template, definition).ShouldNotContain(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Check(express, definition).ShouldContain(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Pointer == "/States/Keep/Resource");
        Check(express, definition, StateMachineType.Standard).ShouldNotContain(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void A_definition_that_the_deploy_tool_puts_into_the_template_has_its_own_lines_too()
    {
        const string Substituting = """
            {
              "Resources": {
                "Told": { "Type": "AWS::SNS::Topic" },
                "Process": { "Type": "AWS::StepFunctions::StateMachine", "Properties": { "RoleArn": "arn:aws:iam::123456789012:role/theirs", "DefinitionString": { "Fn::Sub": "" } } }
              }
            }
            """;
        folder.File("aws-lambda-tools-defaults.json", """{"template": "template.json", "template-substitutions": "\"$.Resources.Process.Properties.DefinitionString.Fn::Sub\"=\"process.asl.json\""}""");
        folder.File("process.asl.json", """
            {
              "StartAt": "Tell",
              "States": {
                "Tell": { "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "Parameters": {
                  "TopicArn": "${Tolled}", "Message.$": "$" },
                  "End": true }
              }
            }
            """);

        var definitions = TemplateDefinitions.Load(folder.File("template.json", Substituting));

        definitions.Files.ShouldBe([Path.Combine(folder.Path, "process.asl.json")]);
        var error = definitions.Check().Single(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error);
        (error.Code, error.Line, error.Column, error.Pointer).ShouldBe(("UNRESOLVED_REFERENCE", 5, 20, "/States/Tell/Parameters/TopicArn"));
        error.Message.ShouldContain("Did you mean \"Told\"?");
    }

    [Fact]
    public void A_definition_in_the_template_has_the_lines_of_the_template()
    {
        var inline = TemplateDefinitions.Load(folder.File("inline.yaml", """
            Transform: AWS::Serverless-2016-10-31
            Resources:
              Process:
                Type: AWS::Serverless::StateMachine
                Properties:
                  Definition:
                    StartAt: A
                    States:
                      A:
                        Type: Succeed
                        Next: B
            """)).Check().ShouldHaveSingleItem();
        var text = TemplateDefinitions.Load(folder.File("text.yaml", """
            Resources:
              Process:
                Type: AWS::StepFunctions::StateMachine
                Properties:
                  RoleArn: arn:aws:iam::123456789012:role/theirs
                  DefinitionString: |
                    {
                      "StartAt": "A",
                      "States": { "A": { "Type": "Succeed", "Next": "B" } }
                    }
            """)).Check().ShouldHaveSingleItem();

        (inline.Line, inline.Column, inline.Pointer).ShouldBe((11, 13, "/Resources/Process/Properties/Definition/States/A/Next"));
        (text.EndLine, text.EndColumn).ShouldBe((9, 55));
        (text.Line, text.Column, text.Pointer).ShouldBe((9, 49, "/Resources/Process/Properties/DefinitionString"));
    }

    [Fact]
    public void A_definition_in_YAML_is_validated_like_one_in_JSON()
    {
        folder.File("process.asl.yaml", """
            StartAt: Keep
            States:
              Keep:
                Type: Task
                Resource: ${Store}
                Next: Gone
            """);
        var template = folder.File("template.yaml", Template.Replace("process.asl.json", "process.asl.yaml", StringComparison.Ordinal));

        var errors = TemplateDefinitions.Load(template).Check().Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error).ToList();

        errors.Select(error => (error.Code, error.Line, error.Column)).ShouldContain(("MISSING_TRANSITION_TARGET", 6, 5));
    }

    [Fact]
    public void A_definition_that_is_not_there_is_told_at_the_template()
    {
        var missing = TemplateDefinitions.Load(folder.File("template.yaml", Template)).Check().Single(diagnostic => diagnostic.Code == "INVALID_DEFINITION");

        (missing.Line, missing.File).ShouldBe((8, null));
        missing.Message.ShouldContain("process.asl.json, and there is no such file");
    }

    [Fact]
    public void While_names_of_the_template_do_not_resolve_only_the_definition_itself_is_validated()
    {
        var diagnostics = Check(Template.Replace("!Ref Told", "!Ref Tolled", StringComparison.Ordinal), Definition.Replace("\"Next\": \"Tell\"", "\"Next\": \"Tel\"", StringComparison.Ordinal));

        diagnostics.Select(diagnostic => diagnostic.Code).Distinct().ShouldBe(["UNRESOLVED_REFERENCE", "NOT_CHECKED", "MISSING_TRANSITION_TARGET"], ignoreOrder: true);
    }

    private IReadOnlyList<TemplateDiagnostic> Check(string template, string definition, StateMachineType? type = null)
    {
        var file = folder.File("process.asl.json", definition);
        var diagnostics = TemplateDefinitions.Load(folder.File("template.yaml", template)).Check([file], type);
        return [.. diagnostics.Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error || TemplateDiagnosticCode.All.Contains(diagnostic.Code))];
    }
}
