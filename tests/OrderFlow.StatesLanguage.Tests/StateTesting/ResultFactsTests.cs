using System.IO.Compression;
using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.StateTesting;
using OrderFlow.StatesLanguage.StateTesting.Results;

namespace OrderFlow.StatesLanguage.Tests.StateTesting;

/// <summary>The facts about what AWS's APIs answer with.</summary>
public class ResultFactsTests
{
    [Fact]
    public void Every_shape_of_every_service_can_be_read()
    {
        using var archive = new ZipArchive(typeof(StateTest).Assembly.GetManifestResourceStream("aws-result-shapes.zip")!);
        var services = 0;
        foreach (var entry in archive.Entries)
        {
            services++;
            using var reader = new StreamReader(entry.Open());
            var parts = reader.ReadToEnd().Split("\n\n", 2);
            var shapes = parts[1].Split('\n', StringSplitOptions.RemoveEmptyEntries);
            shapes.Select(ResultShape.Parse).SelectMany(shape => shape.Members.Select(member => member.Shape).Append(shape.Element))
                .All(number => number < shapes.Length).ShouldBeTrue(entry.FullName);
        }

        services.ShouldBeGreaterThan(400);
    }

    [Theory]
    [InlineData("lambda")]
    [InlineData("dynamodb")]
    [InlineData("s3")]
    [InlineData("ecs")]
    [InlineData("sfn")]
    [InlineData("sagemaker")]
    public void What_an_action_answers_with_at_least_conforms_and_nothing_less_does(string name)
    {
        var service = ServiceResults.Find(name)!;
        foreach (var shape in service.Actions.Select(service.Of).OfType<ResultShape>())
        {
            var check = new MockedResultCheck(new(service, shape, IsSdk: true), requiresAll: true);
            var least = Least(service, shape).AsObject();

            Should.NotThrow(() => check.Check(least));
            foreach (var member in least.Keys)
                Should.Throw<StateTestException>(() => check.Check(JsonataObject.From(least.Where(other => other.Key != member))));
        }
    }

    [Fact]
    public void A_service_or_action_that_they_do_not_have_is_not_found()
    {
        ServiceResults.Find("nothing").ShouldBeNull();
        ServiceResults.Find("sqs")!.Of("nothing").ShouldBeNull();
        ServiceResults.Find("sqs")!.Of("deleteMessage").ShouldBeNull();
    }

    [Theory]
    [InlineData("MD5OfBody", "Md5OfBody")]
    [InlineData("DBInstances", "DbInstances")]
    [InlineData("SSEKMSKeyId", "SsekmsKeyId")]
    [InlineData("ETag", "ETag")]
    [InlineData("executionArn", "ExecutionArn")]
    [InlineData("EventId", "EventId")]
    [InlineData("BOOL", "Bool")]
    public void Names_are_spelled_as_SDK_integrations_have_them(string api, string name) => SdkName.Of(api).ShouldBe(name);

    private static JsonataValue Least(ServiceResults service, ResultShape shape) => shape.Kind switch
    {
        ResultKind.Structure => JsonataObject.From(shape.Members.Where(member => member.IsRequired)
            .Select(member => KeyValuePair.Create(SdkName.Of(member.Name), Least(service, service.Shape(member.Shape))))),
        ResultKind.List => JsonataArray.From(Enumerable.Range(0, (int)(shape.Least ?? 0)).Select(_ => Least(service, service.Shape(shape.Element)))),
        ResultKind.Map => JsonataObject.From(Enumerable.Range(0, (int)(shape.Least ?? 0))
            .Select(index => KeyValuePair.Create($"{index}", Least(service, service.Shape(shape.Element))))),
        ResultKind.Choice => shape.Values[0],
        ResultKind.Number => Math.Max(shape.Least ?? 0, Math.Min(0, shape.Most ?? 0)),
        ResultKind.Boolean => true,
        ResultKind.Bytes => Convert.ToBase64String(new byte[(int)(shape.Least ?? 0)]),
        _ => new string('x', (int)(shape.Least ?? 0)),
    };
}
