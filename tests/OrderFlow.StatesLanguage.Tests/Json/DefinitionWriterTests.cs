using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Json;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.Tests.Json;

public class DefinitionWriterTests
{
    [Fact]
    public void Fields_can_be_written_in_the_order_of_the_specification()
    {
        var definition = DefinitionReader.Read("""
            {"States":{"Work":{"End":true,"Catch":[{"Next":"Stop","ErrorEquals":["States.ALL"]}],"Output":{"b":1,"a":2},
            "Resource":"arn:aws:states:::lambda:invoke","Arguments":{"n":"{% 1 %}"},"Type":"Task"},"Stop":{"Type":"Fail"}},
            "TimeoutSeconds":60,"StartAt":"Work","QueryLanguage":"JSONata","Comment":"c"}
            """);

        DefinitionWriter.Write(definition, FieldOrder.Specification).ShouldBe("""
            {
              "Comment": "c",
              "QueryLanguage": "JSONata",
              "StartAt": "Work",
              "TimeoutSeconds": 60,
              "States": {
                "Work": {
                  "Type": "Task",
                  "Resource": "arn:aws:states:::lambda:invoke",
                  "Arguments": {
                    "n": "{% 1 %}"
                  },
                  "Catch": [
                    {
                      "ErrorEquals": [
                        "States.ALL"
                      ],
                      "Next": "Stop"
                    }
                  ],
                  "Output": {
                    "b": 1,
                    "a": 2
                  },
                  "End": true
                },
                "Stop": {
                  "Type": "Fail"
                }
              }
            }
            """, StringCompareShould.IgnoreLineEndings);
    }

    [Fact]
    public void Lines_end_in_a_line_feed_everywhere() =>
        DefinitionWriter.Write(new StateMachineDefinition { StartAt = "A", States = [new SucceedState { Name = "A" }] }).ShouldNotContain("\r");

    [Theory]
    [InlineData("1")]
    [InlineData("1.0")]
    [InlineData("0.10")]
    [InlineData("-0")]
    [InlineData("1e2")]
    [InlineData("1E+400")]
    [InlineData("12345678901234567890")]
    [InlineData("0.1000000000000000055511151231257827")]
    [InlineData("1.7976931348623157E+308")]
    public void A_number_in_a_template_keeps_its_text(string number)
    {
        var text = DefinitionWriter.Write(DefinitionReader.ReadState($$"""{"Type":"Pass","Result":{{number}},"End":true}""", "P"));

        text.ShouldContain($"\"Result\": {number},");
    }

    [Theory]
    [InlineData("2")]
    [InlineData("2.0")]
    [InlineData("1.50")]
    public void A_back_off_rate_keeps_its_decimal_places(string rate)
    {
        var text = DefinitionWriter.Write(DefinitionReader.ReadState(
            $$"""{"Type":"Task","Resource":"arn:aws:lambda:eu-west-1:123456789012:function:f","Retry":[{"ErrorEquals":["E"],"BackoffRate":{{rate}}}],"End":true}""", "T"));

        text.ShouldContain($"\"BackoffRate\": {rate}\n");
    }

    [Fact]
    public void An_end_that_is_none_stays_in_the_text()
    {
        DefinitionWriter.Write(DefinitionReader.ReadState("""{"Type":"Pass","Next":"N","End":false}""", "P")).ShouldContain("\"End\": false");
        DefinitionWriter.Write(new PassState { Name = "P", Next = "N" }).ShouldNotContain("End");
    }

    [Fact]
    public void What_is_empty_is_written_and_what_is_absent_is_not()
    {
        const string State = """{"Type":"Task","Resource":"arn:aws:lambda:eu-west-1:123456789012:function:f","InputPath":null,"Parameters":{},"Catch":[],"End":true}""";

        var text = DefinitionWriter.Write(DefinitionReader.ReadState(State, "T"));

        JToken.DeepEquals(JToken.Parse(text), JToken.Parse(State)).ShouldBeTrue(text);
    }

    [Fact]
    public void A_distributed_map_is_written_whole()
    {
        const string State = """
            {"Type":"Map","Comment":"c","InputPath":"$.x","ItemReader":{"Resource":"arn:aws:states:::s3:getObject","ReaderConfig":{"InputType":"CSV",
            "CSVHeaderLocation":"GIVEN","CSVHeaders":["a","b"],"CSVDelimiter":"SEMICOLON","MaxItemsPath":"$.n"},"Parameters":{"Bucket":"b"}},
            "ItemSelector":{"v.$":"$$.Map.Item.Value"},"ItemBatcher":{"BatchInput":{"k":1},"MaxItemsPerBatch":10,"MaxInputBytesPerBatchPath":"$.m"},
            "MaxConcurrency":5,"ToleratedFailureCount":1,"ToleratedFailurePercentage":12.5,"Label":"L",
            "ItemProcessor":{"ProcessorConfig":{"Mode":"DISTRIBUTED","ExecutionType":"EXPRESS"},"Comment":"p","StartAt":"A","States":{"A":{"Type":"Pass","End":true}}},
            "ResultWriter":{"Resource":"arn:aws:states:::s3:putObject","WriterConfig":{"OutputType":"JSONL","Transformation":"COMPACT"},"Parameters":{"Bucket":"b"}},
            "ResultSelector":{"r.$":"$"},"ResultPath":"$.r","OutputPath":"$.o","Next":"N"}
            """;

        var text = DefinitionWriter.Write(DefinitionReader.ReadState(State, "Each"));

        JToken.DeepEquals(Sorted(JToken.Parse(text)), Sorted(JToken.Parse(State))).ShouldBeTrue(text);
    }

    private static JToken Sorted(JToken token) => token switch
    {
        JObject json => new JObject(json.Properties().OrderBy(property => property.Name, StringComparer.Ordinal).Select(property => new JProperty(property.Name, Sorted(property.Value)))),
        JArray items => new JArray(items.Select(Sorted)),
        _ => token,
    };
}
