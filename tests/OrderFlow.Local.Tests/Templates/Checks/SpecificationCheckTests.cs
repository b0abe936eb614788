using System.IO.Compression;
using System.Text;
using OrderFlow.Local.Templates;
using OrderFlow.Local.Templates.Checks;

namespace OrderFlow.Local.Tests.Templates.Checks;

public sealed class SpecificationCheckTests
{
    // A database as the npm package has it, with the types that are checked here and those that SAM's refer to.
    private const string Database = """
        {"schema": {
          "resource": {"entities": [
            {"cloudFormationType": "AWS::SQS::Queue", "attributes": {"Arn": {"type": {"type": "string"}}}, "properties": {
              "QueueName": {"type": {"type": "string"}},
              "DelaySeconds": {"type": {"type": "integer"}},
              "FifoQueue": {"type": {"type": "boolean"}},
              "Scope": {"type": {"type": "string", "allowedValues": ["queue", "messageGroup"]}},
              "RedrivePolicy": {"type": {"type": "union", "types": [{"type": "string"}, {"type": "ref", "reference": {"$ref": "7"}}]}},
              "Labels": {"type": {"type": "map", "element": {"type": "number"}}},
              "Tags": {"type": {"type": "array", "element": {"type": "tag"}}},
              "Anything": {"type": {"type": "json"}, "required": true},
              "Weight": {"type": {"type": "integer"}, "previousTypes": [{"type": "array", "element": {"type": "integer"}}]}
            }},
            {"cloudFormationType": "AWS::Events::Rule", "attributes": {}, "properties": {"Targets": {"type": {"type": "array", "element": {"type": "ref", "reference": {"$ref": "8"}}}}}},
            {"cloudFormationType": "AWS::Lambda::Function", "attributes": {}, "properties": {"Environment": {"type": {"type": "ref", "reference": {"$ref": "9"}}}}}
          ]},
          "typeDefinition": {"entities": [
            {"$id": "7", "name": "Redrive", "properties": {"deadLetterTargetArn": {"type": {"type": "string"}, "required": true}}},
            {"$id": "8", "name": "Target", "properties": {"InputTransformer": {"type": {"type": "json"}}, "RetryPolicy": {"type": {"type": "json"}}}},
            {"$id": "9", "name": "Environment", "properties": {"Variables": {"type": {"type": "map", "element": {"type": "string"}}}}}
          ]}
        }}
        """;

    [Theory]
    [InlineData("QueueName: 5")]
    [InlineData("DelaySeconds: '5'")]
    [InlineData("DelaySeconds: !Ref Seconds")]
    [InlineData("FifoQueue: 'true'")]
    [InlineData("Scope: messageGroup")]
    [InlineData("RedrivePolicy: text")]
    [InlineData("RedrivePolicy: { deadLetterTargetArn: !GetAtt Other.Arn }")]
    [InlineData("Labels: { a: 1.5, b: '2' }")]
    [InlineData("Tags: [{ Key: a, Value: b }]")]
    [InlineData("Weight: [1, 2]")]
    [InlineData("Weight: !If [Small, 1, [2]]")]
    public void What_the_specification_allows_is_fine(string property) => Check(property).ShouldBeEmpty();

    [Theory]
    [InlineData("QueueNam: a", "UNKNOWN_PROPERTY", "/QueueNam", "Did you mean \"QueueName\"?")]
    [InlineData("QueueName: [a]", "INVALID_PROPERTY", "/QueueName", "type string is expected here, and there is a list")]
    [InlineData("DelaySeconds: soon", "INVALID_PROPERTY", "/DelaySeconds", "there is \"soon\"")]
    [InlineData("DelaySeconds: 1.5", "INVALID_PROPERTY", "/DelaySeconds", "type integer")]
    [InlineData("FifoQueue: maybe", "INVALID_PROPERTY", "/FifoQueue", "type boolean")]
    [InlineData("Scope: messageGruop", "INVALID_PROPERTY", "/Scope", "Did you mean \"messageGroup\"?")]
    [InlineData("RedrivePolicy: {}", "MISSING_PROPERTY", "/RedrivePolicy", "Redrive needs the property deadLetterTargetArn")]
    [InlineData("RedrivePolicy: [1]", "INVALID_PROPERTY", "/RedrivePolicy", "type string or object")]
    [InlineData("Labels: { a: b }", "INVALID_PROPERTY", "/Labels/a", "type number")]
    [InlineData("Tags: { a: b }", "INVALID_PROPERTY", "/Tags", "type list")]
    [InlineData("Tags: [{ Key: a }]", "MISSING_PROPERTY", "/Tags/0", "Value")]
    [InlineData("Weight: !If [Small, 1, { a: 2 }]", "INVALID_PROPERTY", "/Weight/Fn::If/2", "there is an object")]
    [InlineData("Anything: !Ref AWS::NoValue", "MISSING_PROPERTY", "", "needs the property Anything")]
    public void What_the_specification_does_not_allow_is_an_error(string property, string code, string place, string message) =>
        Check(property).ShouldBeOne(code, $"/Resources/Queue/Properties{place}").Message.ShouldContain(message);

    [Theory]
    [InlineData("Handlr: a", "UNKNOWN_PROPERTY", "/Handlr")]
    [InlineData("EventInvokeConfig: { DestinationConfig: { OnSuccess: { Type: Bus, Destination: a } } }", "INVALID_PROPERTY", "/EventInvokeConfig/DestinationConfig/OnSuccess/Type")]
    [InlineData("Environment: { Variable: {} }", "UNKNOWN_PROPERTY", "/Environment/Variable")]
    [InlineData("Events: { E: { Type: EventBridgeRule, Properties: { Patern: {} } } }", "UNKNOWN_PROPERTY", "/Events/E/Properties/Patern")]
    [InlineData("Events: { E: { Type: Schedule } }", "MISSING_PROPERTY", "/Events/E/Properties")]
    [InlineData("Events: { E: { Properties: {} } }", "MISSING_PROPERTY", "/Events/E")]
    public void SAM_has_a_specification_too(string property, string code, string place) =>
        Check("QueueName: a", $"Resources:\n  F: {{ Type: AWS::Serverless::Function, Properties: {{ Handler: a, {property} }} }}")
            .Where(diagnostic => diagnostic.Pointer.StartsWith("/Resources/F/Properties", StringComparison.Ordinal)).ToList()
            .ShouldContain(diagnostic => diagnostic.Code == code && diagnostic.Pointer == $"/Resources/F/Properties{place}");

    [Fact]
    public void Types_and_attributes_are_those_of_the_specification() =>
        Check("QueueName: !GetAtt Other.QueueName", "Resources:\n  A: { Type: AWS::SQS::Quee }").Select(diagnostic => (diagnostic.Code, diagnostic.Pointer)).ShouldBe(
        [
            ("UNKNOWN_RESOURCE_TYPE", "/Resources/A/Type"),
            ("UNKNOWN_RESOURCE_TYPE", "/Resources/A/Type"),
            ("UNKNOWN_ATTRIBUTE", "/Resources/Queue/Properties/QueueName/Fn::GetAtt"),
        ]);

    [Fact]
    public void A_file_that_is_no_database_is_refused()
    {
        using var folder = new TestFolder();

        Should.Throw<TemplateException>(() => TemplateChecker.Check(folder.File("t.yaml", "Resources: { T: { Type: AWS::SNS::Topic } }"), folder.File("db.json.gz", "{}")))
            .Message.ShouldContain("db.json.gz is not the database of @aws-cdk/aws-service-spec");
    }

    private static List<TemplateDiagnostic> Check(string property, string resources = "Resources:")
    {
        using var folder = new TestFolder();
        var required = property.StartsWith("Anything", StringComparison.Ordinal) ? "" : "      Anything: {}\n";
        var template = folder.File("t.yaml", $$"""
            Transform: AWS::Serverless-2016-10-31
            Parameters: { Seconds: { Type: Number, Default: 5 } }
            Conditions: { Small: !Equals [!Ref Seconds, 1] }
            {{resources}}
              Other: { Type: AWS::SQS::Queue, Properties: { Anything: !If [Small, 1, !Ref Seconds] } }
              Queue:
                Type: AWS::SQS::Queue
                Properties:
            {{required}}      {{property}}
            """);
        var database = Path.Combine(folder.Path, "db.json.gz");
        using (var file = File.Create(database))
        using (var packed = new GZipStream(file, CompressionLevel.Fastest))
            packed.Write(Encoding.UTF8.GetBytes(Database));
        return [.. TemplateChecker.Check(template, database)];
    }
}
