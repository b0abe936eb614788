using OrderFlow.StatesLanguage.StateTesting;

namespace OrderFlow.StatesLanguage.Tests.StateTesting;

public class MapTests
{
    private const string Processor = """ "ItemProcessor":{"ProcessorConfig":{"Mode":"DISTRIBUTED","ExecutionType":"STANDARD"},"StartAt":"Do","States":{"Do":{"Type":"Pass","End":true}}},"End":true """;

    [Fact]
    public async Task The_inputs_of_the_iterations_are_shown()
    {
        var result = await Tested.RunAsync(
            $$$"""{"Type":"Map","ItemsPath":"$.orders","MaxConcurrency":2,"ItemSelector":{"index.$":"$$.Map.Item.Index","order.$":"$$.Map.Item.Value","shop.$":"$.shop"},{{{Processor}}}}""",
            """{"shop":"s","orders":["a","b"]}""",
            Tested.Result("[1,2]"));

        var seen = result.Inspection!;
        seen.AfterItemsPath.ToJson().ShouldBe("""["a","b"]""");
        seen.AfterItemSelector.ToJson().ShouldBe("""[{"index":0,"order":"a","shop":"s"},{"index":1,"order":"b","shop":"s"}]""");
        seen.MaxConcurrency.ShouldBe(2);
        result.Output.ToJson().ShouldBe("[1,2]");
    }

    [Fact]
    public async Task Batches_hold_as_many_items_as_they_may()
    {
        var result = await Tested.RunAsync(
            $$$"""{"Type":"Map","QueryLanguage":"JSONata","Items":"{% [1..5] %}","ItemBatcher":{"MaxItemsPerBatch":2,"BatchInput":{"shop":"{% $states.input.shop %}"}},{{{Processor}}}}""",
            """{"shop":"s"}""",
            Tested.Result("[1,2,3]"));

        result.Inspection!.AfterItemBatcher.ToJson().ShouldBe(
            """[{"BatchInput":{"shop":"s"},"Items":[1,2]},{"BatchInput":{"shop":"s"},"Items":[3,4]},{"BatchInput":{"shop":"s"},"Items":[5]}]""");
    }

    [Fact]
    public async Task A_batch_is_never_larger_than_its_bytes()
    {
        var result = await Tested.RunAsync(
            $$$"""{"Type":"Map","QueryLanguage":"JSONata","Items":["1234567","1234567","1234567"],"ItemBatcher":{"MaxInputBytesPerBatch":31},{{{Processor}}}}""",
            mock: Tested.Result("[1,2]"));

        result.Inspection!.AfterItemBatcher.AsArray().Select(batch => batch["Items"].AsArray().Count).ShouldBe([2, 1]);
    }

    [Theory]
    [InlineData(0, StateTestStatus.Succeeded)]
    [InlineData(1, StateTestStatus.Succeeded)]
    [InlineData(2, StateTestStatus.Failed)]
    public async Task More_failures_than_are_tolerated_fail_the_state(int failures, StateTestStatus status)
    {
        var result = await FailingAsync(""" "ToleratedFailureCount":1 """, failures);

        result.Status.ShouldBe(status);
        result.Error.ShouldBe(status == StateTestStatus.Failed ? "States.ExceedToleratedFailureThreshold" : null);
        result.Inspection!.ToleratedFailureCount.ShouldBe(1);
    }

    [Theory]
    [InlineData(2, StateTestStatus.Succeeded)]
    [InlineData(3, StateTestStatus.Failed)]
    public async Task A_share_of_failures_is_tolerated(int failures, StateTestStatus status)
    {
        var result = await FailingAsync(""" "ToleratedFailurePercentage":50 """, failures);

        result.Status.ShouldBe(status);
        result.Inspection!.ToleratedFailurePercentage.ShouldBe(50);
    }

    [Fact]
    public async Task More_failures_than_iterations_are_refused()
    {
        var error = await Should.ThrowAsync<StateTestException>(() => FailingAsync(""" "ToleratedFailureCount":1 """, 5));

        error.Message.ShouldBe("Map iteration failure count must be less than or equal to the number of Map iterations");
    }

    [Theory]
    [InlineData("""{"InputType":"JSON"}""", """[{"id":1},{"id":2}]""", """[{"id":1},{"id":2}]""")]
    [InlineData("""{"InputType":"JSON"}""", """{"a":1}""", """[{"Key":"a","Value":1}]""")]
    [InlineData("""{"InputType":"JSON","ItemsPointer":"/data/items"}""", """{"data":{"items":[7]}}""", "[7]")]
    [InlineData("""{"InputType":"JSON","MaxItems":1}""", "[1,2]", "[1]")]
    [InlineData("""{"InputType":"JSONL"}""", "{\"id\":1}\n\n{\"id\":2}\n", """[{"id":1},{"id":2}]""")]
    [InlineData("""{"InputType":"CSV","CSVHeaderLocation":"FIRST_ROW"}""", "id,name\r\n1,\"a, \"\"b\"\"\"\r\n2\r\n", """[{"id":"1","name":"a, \"b\""},{"id":"2","name":""}]""")]
    [InlineData("""{"InputType":"CSV","CSVHeaderLocation":"GIVEN","CSVHeaders":["x"],"CSVDelimiter":"PIPE"}""", "1|2\n3|4", """[{"x":"1"},{"x":"3"}]""")]
    public async Task What_a_reader_would_find_is_given_as_it_stands_in_the_source(string config, string data, string items)
    {
        var result = await ReadAsync(config, data);

        result.Inspection!.AfterItemSelector.ToJson().ShouldBe(items);
    }

    [Fact]
    public async Task What_a_pointer_chooses_of_the_data_is_shown()
    {
        var result = await ReadAsync("""{"InputType":"JSON","ItemsPointer":"/items"}""", """{"items":[7],"more":true}""");

        result.Inspection!.AfterItemsPointer.ToJson().ShouldBe("[7]");
    }

    [Theory]
    [InlineData("""{"InputType":"JSON"}""", "[")]
    [InlineData("""{"InputType":"JSON"}""", "7")]
    [InlineData("""{"InputType":"JSON","ItemsPointer":"/none"}""", "{}")]
    [InlineData("""{"InputType":"CSV","CSVHeaderLocation":"FIRST_ROW"}""", "\"a")]
    [InlineData("""{"InputType":"CSV","CSVHeaderLocation":"FIRST_ROW"}""", "")]
    public async Task Data_that_cannot_be_read_fail_the_reader(string config, string data)
    {
        var result = await ReadAsync(config, data);

        (result.Status, result.Error).ShouldBe((StateTestStatus.Failed, "States.ItemReaderFailed"));
    }

    private static Task<StateTestResult> FailingAsync(string tolerance, int failures) => Tested.RunAsync(
        $$$"""{"Type":"Map","QueryLanguage":"JSONata","Items":[1,2,3,4],{{{tolerance}}},{{{Processor}}}}""",
        mock: Tested.Result("[1,2,3,4]"),
        configuration: new() { MapIterationFailureCount = failures });

    private static Task<StateTestResult> ReadAsync(string config, string data) => Tested.RunAsync(
        $$$"""
        {"Type":"Map","QueryLanguage":"JSONata","ItemReader":{"Resource":"arn:aws:states:::s3:getObject","ReaderConfig":{{{config}}},"Arguments":{"Bucket":"b","Key":"k"}},
         "ItemSelector":"{% $states.context.Map.Item.Value %}",{{{Processor}}}}
        """,
        mock: Tested.Result("[]"),
        configuration: new() { MapItemReaderData = data });
}
