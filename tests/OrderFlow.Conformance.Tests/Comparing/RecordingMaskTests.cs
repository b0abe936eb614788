using System.Text.Json;
using OrderFlow.Conformance.Comparing;

namespace OrderFlow.Conformance.Tests.Comparing;

public class RecordingMaskTests
{
    [Theory]
    [InlineData("id <uuid:1>", "id 4f2", true)]
    [InlineData("id <uuid:1>", "no 4f2", false)]
    [InlineData("arn:x:<ArnPart_0idx>:end", "arn:x:any thing\nat all:end", true)]
    [InlineData("arn:x:<ArnPart_0idx>:end", "arn:x:other", false)]
    [InlineData("<request_id>", "17", true)]
    [InlineData("token <<task_token>:1>.", "token abc.", true)]
    [InlineData("1 < 2 and 3 > 2", "1 < 2 and 3 > 2", true)]
    [InlineData("1 < 2 and 3 > 2", "1 < 5 and 3 > 2", false)]
    [InlineData("a.c <date>", "abc now", false)]
    public void A_token_in_angle_brackets_stands_for_any_text(string expected, string actual, bool allowed) =>
        new RecordingMask([]).Allows(expected, actual).ShouldBe(allowed);

    [Fact]
    public void A_token_that_stands_in_the_definition_is_real_text()
    {
        var mask = new RecordingMask([], """{"Result":"<omitted>"}""");

        mask.Allows("<omitted>", "anything").ShouldBeFalse();
        mask.Allows("<omitted>", "<omitted>").ShouldBeTrue();
    }

    [Theory]
    [InlineData("$.a", """{"a":1,"b":1}""", """{"a":[2],"b":1}""", true)]
    [InlineData("$.a", """{"a":1,"b":1}""", """{"a":1,"b":2}""", false)]
    [InlineData("$.a", """{"a":1}""", """{}""", false)]
    [InlineData("$.a[*].x-y", """{"a":[{"x-y":1},{"x-y":2}]}""", """{"a":[{"x-y":3},{"x-y":4}]}""", true)]
    [InlineData("$.a[*].x-y", """{"a":[{"x-y":1,"z":1}]}""", """{"a":[{"x-y":3,"z":2}]}""", false)]
    [InlineData("$.a[1]", """{"a":[1,2]}""", """{"a":[1,3]}""", true)]
    [InlineData("$.a[1]", """{"a":[1,2]}""", """{"a":[2,2]}""", false)]
    [InlineData("$.a[*]", """{"a":{"0":1}}""", """{"a":{"0":2}}""", false)]
    public void A_nondeterministic_path_leaves_its_value_open_and_nothing_else(string path, string expected, string actual, bool equal) =>
        JsonComparer.AreEqual(Parse(expected), Parse(actual), new RecordingMask([path])).ShouldBe(equal);

    private static JsonElement Parse(string json) => JsonTexts.Parse(json);
}
