using System.IO.Compression;
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
}
