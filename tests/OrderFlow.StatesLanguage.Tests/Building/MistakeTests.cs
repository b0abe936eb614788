using OrderFlow.StatesLanguage.Building;
using OrderFlow.StatesLanguage.Building.Integrations;
using OrderFlow.StatesLanguage.Translation;

namespace OrderFlow.StatesLanguage.Tests.Building;

/// <summary>Mistakes that compile are errors of the build, with the state, the place, and what to do.</summary>
public class MistakeTests
{
    [Fact]
    public void A_forgotten_end() => Says("OF2003", "Read", "does not end", flow => flow.Pass("Read", o => o.Value));

    [Fact]
    public void A_path_that_is_left_behind() => Says("OF2003", "Lost", "nothing follows it", flow => flow
        .Choice("Which?", when => when
            .If(o => o.Value > 1, one =>
            {
                one.Pass("Lost", o => o);
                return one;
            })
            .Else(other => other))
        .Succeed("Done"));

    [Fact]
    public void A_second_next() => Says("OF2004", "Second", "the state \"First\"", flow =>
    {
        var first = flow.Pass("First", o => o.Value);
        first.Succeed("Done");
        first.Pass("Second", v => v).Succeed();
    });

    [Fact]
    public void A_branch_that_jumps_out() => Says("OF2005", "Both", "another workflow or branch", flow =>
        flow.Parallel("Both", a => flow.Pass("Inside", o => o.Value), b => b.Pass("B", o => o.Value)).Succeed());

    [Fact]
    public void A_duplicate_name_even_in_a_branch() => Says("OF2001", "Same", "another state has this name", flow =>
        flow.Parallel("Both", a => a.Pass("Same", o => o.Value), b => b.Pass("Same", o => o.Note ?? "")).Succeed());

    [Fact]
    public void A_name_of_81_characters() => Says("OF2002", new string('x', 81), "1 to 80", flow => flow.Pass(new string('x', 81), o => o.Value).Succeed());

    [Fact]
    public void A_name_that_the_deployment_would_replace() => Says("OF2008", "${Name}", "would replace", flow => flow.Pass("${Name}", o => o.Value).Succeed());

    [Fact]
    public void A_success_within_a_branch() => Says("OF2006", "Early", "Return the path instead", flow => flow
        .Parallel("Both",
            a => a.Choice("C", when => when.If(o => o.Value > 1, x => x.Succeed("Early")).Else(y => y.Pass("Y", o => o.Value))),
            b => b.Pass("B", o => o.Value))
        .Succeed());

    [Fact]
    public void A_branch_without_states() => Says("OF2009", "Both", "there is no state", flow =>
        flow.Parallel("Both", a => a, b => b.Pass("B", o => o.Value)).Succeed());

    [Fact]
    public void Numbers_that_the_language_does_not_take()
    {
        Says("OF2007", "Put", "MaxAttempts -1", flow => Put(flow).Retry(RetryPolicy.On("X") with { MaxAttempts = -1 }).Succeed());
        Says("OF2007", "Put", "BackoffRate 0.5", flow => Put(flow).Retry(RetryPolicy.On("X") with { BackoffRate = 0.5m }).Succeed());
        Says("OF2007", "Put", "heartbeat of 60 s", flow => Put(flow).Timeout(TimeSpan.FromSeconds(60)).Heartbeat(TimeSpan.FromSeconds(60)).Succeed());
        Says("OF2007", "Wait", "whole number of seconds", flow => flow.Wait("Wait", TimeSpan.FromMilliseconds(1500)).Succeed("Done"));
        Says("OF2007", "Put", "States.ALL", flow => Put(flow).Retry(RetryPolicy.On("X", ErrorNames.All)).Succeed());
        Says("OF2007", "Put", "Put States.ALL last", flow => Put(flow)
            .Catch(ErrorNames.All, e => e.Fail("F", "F")).Catch("X", e => e.Fail("G", "G")).Succeed());
    }

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once_with_its_line()
    {
        var result = new Inline<Order>(flow => flow
            .Pass("First", o => o.Category.Normalize())
            .Pass("Second", s => s.IsNormalized())
            .Pass("Second", s => s)).Build();

        result.Definition.ShouldBeNull();
        result.Errors.Select(e => (e.Code, e.State)).ShouldBe([("OF1001", "First"), ("OF1001", "Second"), ("OF2001", "Second"), ("OF2003", "Second")]);
        result.Errors.ShouldAllBe(e => e.Location!.File.EndsWith("MistakeTests.cs", StringComparison.Ordinal));
        result.Errors[0].Location!.Line.ShouldBeLessThan(result.Errors[1].Location!.Line);
    }

    [Fact]
    public void An_error_of_translation_names_the_state_and_quotes_the_source()
    {
        var error = Should.Throw<TranslationException>(() => new Inline<Order>(flow => flow.Pass("Tidy", o => o.Category.Normalize()).Succeed()).ToDefinition());

        error.Message.ShouldBe(
            "OF1001: State \"Tidy\": `o.Category.Normalize()` (in `o => o.Category.Normalize()`) cannot be translated to JSONata: "
            + "String.Normalize has no counterpart. Use another method, or do it in a task.");
    }

    private static ResultFlow<Order, PutEventsResult> Put(Flow<Order> flow) =>
        flow.Task("Put", EventBridge.PutEvents<Order>(o => new("bus", "s", "d", o)));

    private static void Says(string code, string state, string part, Action<Flow<Order>> define)
    {
        var errors = new Inline<Order>(define).Build().Errors;
        errors.ShouldContain(e => e.Code == code && e.State == state && e.Reason.Contains(part, StringComparison.Ordinal), string.Join("\n", errors.Select(e => e.Message)));
    }
}
