using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.Tests.Model;

public class StateCollectionTests
{
    [Fact]
    public void States_keep_the_order_they_are_given_in()
    {
        StateCollection states = [new SucceedState { Name = "b" }, new SucceedState { Name = "a" }, new SucceedState { Name = "c" }];

        states.Select(state => state.Name).ShouldBe(["b", "a", "c"]);
    }

    [Fact]
    public void A_state_is_found_by_its_exact_name()
    {
        StateCollection states = [new SucceedState { Name = "Done" }];

        states["Done"].ShouldBeOfType<SucceedState>();
        states.TryGet("done", out _).ShouldBeFalse();
        states.Contains("Done").ShouldBeTrue();
    }

    [Fact]
    public void Two_states_of_one_name_are_refused() =>
        Should.Throw<ArgumentException>(() => new StateCollection([new SucceedState { Name = "A" }, new FailState { Name = "A" }]))
            .Message.ShouldContain("\"A\"");

    [Fact]
    public void A_path_is_absent_null_or_a_text()
    {
        OptionalPath absent = default;
        OptionalPath text = "$.a";

        absent.IsPresent.ShouldBeFalse();
        absent.IsNull.ShouldBeFalse();
        OptionalPath.Null.IsNull.ShouldBeTrue();
        text.Text.ShouldBe("$.a");
        text.ShouldNotBe(OptionalPath.Null);
    }

    [Fact]
    public void A_map_state_is_found_under_its_older_field_names()
    {
        var processor = new ItemProcessor { StartAt = "A", States = [new SucceedState { Name = "A" }] };
        var map = new MapState { Name = "Each", Iterator = processor, Parameters = "x" };

        map.Processor.ShouldBeSameAs(processor);
        map.Selector.ShouldBe("x");
        map.IsDistributed.ShouldBeFalse();
    }
}
