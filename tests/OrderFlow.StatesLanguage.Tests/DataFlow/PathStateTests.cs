using OrderFlow.StatesLanguage.DataFlow;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.Tests.DataFlow;

/// <summary>How data flows through JSONPath states, field after field.</summary>
public sealed class PathStateTests
{
    private const string Raw = """{"sub":{"x":1},"keep":true}""";

    [Theory]
    [InlineData("", Raw)]
    [InlineData(""","InputPath":"$.sub" """, """{"x":1}""")]
    [InlineData(""","InputPath":null""", "{}")]
    [InlineData(""","OutputPath":"$.keep" """, "true")]
    [InlineData(""","OutputPath":null""", "{}")]
    [InlineData(""","InputPath":"$$.Execution.Input" """, """{"a":1}""")]
    [InlineData(""","InputPath":"$order.items[1]" """, "\"b\"")]
    [InlineData(""","Result":[1]""", "[1]")]
    [InlineData(""","Result":{"x.$":"$.sub"}""", """{"x.$":"$.sub"}""")]
    [InlineData(""","Result":5,"ResultPath":"$.sub.y" """, """{"sub":{"x":1,"y":5},"keep":true}""")]
    [InlineData(""","Result":5,"ResultPath":null""", Raw)]
    [InlineData(""","Result":5,"ResultPath":"$.sub","OutputPath":"$.sub" """, "5")]
    [InlineData(""","InputPath":"$.sub","ResultPath":"$.copy" """, """{"sub":{"x":1},"keep":true,"copy":{"x":1}}""")]
    [InlineData(""","Parameters":{"a":{"x.$":"$.sub.x"},"all.$":"$$.Execution.Id","v.$":"$tax","c":"$.sub"}""", """{"a":{"x":1},"all":"arn:execution","v":0.2,"c":"$.sub"}""")]
    [InlineData(""","Parameters":{"list":[{"n.$":"$.sub.x"},"$.sub"]}""", """{"list":[{"n":1},"$.sub"]}""")]
    [InlineData(""","InputPath":"$.sub","Parameters":{"s.$":"States.Format('{}-{}', $.x, $order.id)"}""", """{"s":"1-7"}""")]
    public void A_Pass_state_lets_its_fields_follow_one_another(string fields, string output)
    {
        var pass = TestScope.Compile<CompiledPass>($$"""{"Type":"Pass"{{fields}},"End":true}""");

        pass.Run(new TestScope(Raw)).Output.ToJson().ShouldBe(output);
    }

    [Fact]
    public void Raw_input_is_passed_on_and_not_copied()
    {
        var scope = new TestScope(Raw);

        var output = TestScope.Compile<CompiledPass>("""{"Type":"Pass","End":true}""").Run(scope).Output;

        output.AsObject().ShouldBeSameAs(scope.Input.AsObject());
    }

    [Fact]
    public void A_task_gets_its_parameters_and_its_result_goes_into_the_raw_input()
    {
        var task = TestScope.Compile<CompiledTask>("""
            {"Type":"Task","Resource":"arn:aws:lambda:eu-west-1:123456789012:function:f","End":true,
             "InputPath":"$.sub","Parameters":{"x.$":"$.x"},"TimeoutSecondsPath":"$.x","HeartbeatSeconds":2,"Credentials":{"RoleArn.$":"$$.Execution.Id"},
             "ResultSelector":{"r.$":"$.Payload"},"Assign":{"seen.$":"$.r","old.$":"$tax"},"ResultPath":"$.out","OutputPath":"$.out"}
            """);
        var scope = new TestScope(Raw);

        var request = task.Request(scope);
        var left = task.Leave(scope, JsonResult("""{"Payload":9}"""));

        request.Arguments.ToJson().ShouldBe("""{"x":1}""");
        (request.Timeout, request.Heartbeat, request.CredentialsRoleArn).ShouldBe((TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2), "arn:execution"));
        left.Output.ToJson().ShouldBe("""{"r":9}""");
        left.Assigned!.ToString().ShouldBe("""{"seen":9,"old":0.2}""");
        scope.Stages.ShouldBe([
            """AfterInputPath {"x":1}""", """AfterParameters {"x":1}""", """Result {"Payload":9}""", """AfterResultSelector {"r":9}""",
            """AfterResultPath {"sub":{"x":1},"keep":true,"out":{"r":9}}"""]);
    }

    [Theory]
    [InlineData("", """{"Error":"E","Cause":"c"}""")]
    [InlineData(""","ResultPath":"$.failed" """, """{"sub":{"x":1},"keep":true,"failed":{"Error":"E","Cause":"c"}}""")]
    [InlineData(""","ResultPath":null""", Raw)]
    public void A_Catcher_puts_the_error_into_the_raw_input_and_OutputPath_does_not_see_it(string field, string output)
    {
        var task = TestScope.Compile<CompiledTask>($$"""
            {"Type":"Task","Resource":"arn:aws:lambda:eu-west-1:123456789012:function:f","End":true,"OutputPath":"$.none",
             "Catch":[{"ErrorEquals":["States.ALL"],"Next":"S","Assign":{"why.$":"$.Error"}{{field}}}]}
            """);

        var left = task.Catch.ShouldHaveSingleItem().Leave(new TestScope(Raw), "E", "c");

        left.Output.ToJson().ShouldBe(output);
        left.Assigned!["why"].AsString().ShouldBe("E");
    }

    [Fact]
    public void A_choice_takes_the_first_rule_that_holds_of_its_effective_input()
    {
        var choice = TestScope.Compile<CompiledChoice>("""
            {"Type":"Choice","InputPath":"$.sub","OutputPath":"$.x","Default":"D","Assign":{"by":"default"},"Choices":[
              {"Variable":"$.x","NumericGreaterThan":1,"Next":"A"},
              {"And":[{"Variable":"$.x","IsPresent":true},{"Not":{"Variable":"$tax","NumericEquals":5}}],"Next":"B","Assign":{"by.$":"$.x"}}]}
            """);

        var one = choice.Choose(new TestScope(Raw));
        var other = choice.Choose(new TestScope("""{"sub":{"x":[]}}"""));
        var none = TestScope.Compile<CompiledChoice>("""{"Type":"Choice","Choices":[{"Variable":"$.x","IsPresent":true,"Next":"A"}],"Default":"D","Assign":{"by":"default"}}""").Choose(new TestScope("{}"));

        (one.Rule, one.Next, one.Output.Output.ToJson(), one.Output.Assigned!.ToString()).ShouldBe((1, "B", "1", """{"by":1}"""));
        other.Next.ShouldBe("B");
        (none.Rule, none.Next, none.Output.Assigned!.ToString()).ShouldBe((null, "D", """{"by":"default"}"""));
    }

    [Fact]
    public void A_Map_state_goes_through_what_ItemsPath_leads_to()
    {
        var map = TestScope.Compile<CompiledMap>("""
            {"Type":"Map","InputPath":"$.sub","ItemsPath":"$order.items","MaxConcurrencyPath":"$.most","ToleratedFailureCountPath":"$.most","ToleratedFailurePercentage":12.5,
             "ItemSelector":{"at.$":"$$.Map.Item.Index","is.$":"$$.Map.Item.Value","x.$":"$.x"},
             "ItemProcessor":{"StartAt":"P","States":{"P":{"Type":"Pass","End":true}}},"End":true}
            """);
        var scope = new TestScope("""{"sub":{"x":1,"most":"3"}}""");

        map.Items(scope).ToString().ShouldBe("""["a","b"]""");
        map.MaxConcurrency(scope).ShouldBe(3);
        map.Tolerance(scope).ShouldBe(new FailureTolerance(3, 12.5));
        map.ItemInput(scope, "b").ToJson().ShouldBe("""{"at":1,"is":"b","x":1}""");
    }

    [Fact]
    public void A_distributed_Map_reads_batches_and_writes_as_its_fields_say()
    {
        var map = (MapState)TestScope.Compile<CompiledMap>("""
            {"Type":"Map","InputPath":"$.sub",
             "ItemReader":{"Resource":"arn:aws:states:::s3:getObject","Parameters":{"Key.$":"$.x"},"ReaderConfig":{"InputType":"JSON","MaxItemsPath":"$.most"}},
             "ItemBatcher":{"BatchInput":{"x.$":"$.x"},"MaxItemsPerBatchPath":"$.most"},
             "ResultWriter":{"Resource":"arn:aws:states:::s3:putObject","Parameters":{"Bucket.$":"$$.Execution.Id"}},
             "ItemProcessor":{"ProcessorConfig":{"Mode":"DISTRIBUTED","ExecutionType":"STANDARD"},"StartAt":"P","States":{"P":{"Type":"Pass","End":true}}},"End":true}
            """).State;
        var distribution = CompiledDistribution.Compile(map, QueryLanguage.JsonPath, "/States/S");
        var scope = new TestScope("""{"sub":{"x":1,"most":2}}""");

        distribution.ReaderArguments(scope).ToJson().ShouldBe("""{"Key":1}""");
        distribution.MostItems(scope).ShouldBe(2);
        distribution.Batches(scope, [1, 2, 3])!.ToString().ShouldBe("""[{"BatchInput":{"x":1},"Items":[1,2]},{"BatchInput":{"x":1},"Items":[3]}]""");
        distribution.WriterArguments(scope).ToJson().ShouldBe("""{"Bucket":"arn:execution"}""");
    }

    [Fact]
    public void A_Wait_state_waits_for_what_its_path_leads_to()
    {
        var now = new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var scope = new TestScope("""{"for":90,"until":"2030-01-01T01:00:00+00:30"}""");

        TestScope.Compile<CompiledWait>("""{"Type":"Wait","SecondsPath":"$.for","End":true}""").Due(scope, now).ShouldBe(now.AddSeconds(90));
        TestScope.Compile<CompiledWait>("""{"Type":"Wait","TimestampPath":"$.until","End":true}""").Due(scope, now).ShouldBe(now.AddMinutes(30));
        TestScope.Compile<CompiledWait>("""{"Type":"Wait","Timestamp":"2029-01-01T00:00:00Z","End":true}""").Due(scope, now).ShouldBeLessThan(now);
    }

    [Fact]
    public void A_Fail_state_takes_error_and_cause_from_paths_and_functions()
    {
        var fail = TestScope.Compile<CompiledFail>("""{"Type":"Fail","ErrorPath":"$.code","CausePath":"States.Format('It was {}.', $.code)"}""");

        fail.Run(new TestScope("""{"code":"Late"}""")).ShouldBe(new StateError("Late", "It was Late."));
        TestScope.Compile<CompiledFail>("""{"Type":"Fail"}""").Run(new TestScope("{}")).ShouldBe(new StateError(null, null));
    }

    private static Jsonata.JsonataValue JsonResult(string json) => Jsonata.JsonataJson.Parse(json);
}
