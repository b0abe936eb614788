using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.StatesLanguage.Tests.Validation;

public class FieldTests
{
    [Theory]
    [InlineData("""{"Type":"Pass","Retry":[],"End":true}""", "/States/S/Retry", "It is one of a Task state, a Parallel state, a Map state.")]
    [InlineData("""{"Type":"Map","TimeoutSeconds":5,"ItemProcessor":{"StartAt":"A","States":{"A":{"Type":"Succeed"}}},"End":true}""", "/States/S/TimeoutSeconds", "not a field of a Map state")]
    [InlineData("""{"Type":"Succeed","Assign":{}}""", "/States/S/Assign", "not a field of a Succeed state")]
    [InlineData("""{"Type":"Fail","End":true}""", "/States/S/End", "not a field of a Fail state")]
    [InlineData("""{"Type":"Task","Resource":"arn:aws:lambda:eu-west-1:123456789012:function:f","Catch":[{"ErrorEquals":["E"],"MaxAttempts":1,"Next":"Done"}],"End":true}""", "/States/S/Catch/0/MaxAttempts", "not a field of a catcher")]
    [InlineData("""{"Type":"Map","ItemProcessor":{"QueryLanguage":"JSONata","StartAt":"A","States":{"A":{"Type":"Succeed"}}},"End":true}""", "/States/S/ItemProcessor/QueryLanguage", "not a field of an item processor")]
    public void A_field_stands_where_the_language_has_it(string state, string place, string message)
    {
        var error = Definitions.OnlyError(Definitions.With(state));

        (error.Code, error.Pointer).ShouldBe((DiagnosticCode.SchemaValidationFailed, place));
        error.Message.ShouldStartWith(place);
        error.Message.ShouldContain(message);
        error.ServiceMessage.ShouldBe($"Field '{place[(place.LastIndexOf('/') + 1)..]}' is not supported");
    }

    [Theory]
    [InlineData("JSONata", """{"Type":"Task","Resource":"arn:aws:lambda:eu-west-1:123456789012:function:f","Parameters":{},"End":true}""", "Parameters", "Use Arguments.")]
    [InlineData("JSONata", """{"Type":"Pass","OutputPath":"$.a","End":true}""", "OutputPath", "Use Output.")]
    [InlineData("JSONata", """{"Type":"Wait","SecondsPath":"$.a","End":true}""", "SecondsPath", "Use Seconds.")]
    [InlineData("JSONPath", """{"Type":"Task","Resource":"arn:aws:lambda:eu-west-1:123456789012:function:f","Arguments":{},"End":true}""", "Arguments", "Use Parameters.")]
    [InlineData("JSONPath", """{"Type":"Pass","Output":1,"End":true}""", "Output", "the state uses JSONPath")]
    public void A_state_has_the_fields_of_its_query_language(string language, string state, string field, string advice)
    {
        var error = Definitions.OnlyError(Definitions.With(state, language));
        var other = language == "JSONata" ? "JSONPath" : "JSONata";

        error.Pointer.ShouldBe($"/States/S/{field}");
        error.Message.ShouldContain(advice);
        error.ServiceMessage.ShouldBe($"The QueryLanguage is set to '{language}', but field '{field}' is only supported for the '{other}' QueryLanguage");
        error.ServiceLocation.ShouldBe("/States/S");
    }

    [Fact]
    public void A_state_inside_a_map_takes_the_language_of_the_state_machine_not_that_of_the_map()
    {
        var error = Definitions.OnlyError(Definitions.With(
            """{"Type":"Map","QueryLanguage":"JSONata","ItemProcessor":{"StartAt":"A","States":{"A":{"Type":"Pass","Output":1,"End":true}}},"End":true}"""));

        error.Pointer.ShouldBe("/States/S/ItemProcessor/States/A/Output");
    }

    [Fact]
    public void A_JSONata_state_machine_has_no_JSONPath_state()
    {
        var error = Definitions.OnlyError(Definitions.With("""{"Type":"Pass","QueryLanguage":"JSONPath","End":true}""", "JSONata"));

        (error.Pointer, error.ServiceLocation).ShouldBe(("/States/S/QueryLanguage", "/States/S"));
        error.ServiceMessage.ShouldBe("'QueryLanguage' can not be 'JSONPath' if set to 'JSONata' for whole state machine");
    }

    [Fact]
    public void A_single_state_of_a_JSONPath_state_machine_may_use_JSONata() =>
        Definitions.Errors(Definitions.With("""{"Type":"Pass","QueryLanguage":"JSONata","Output":{"a":"{% $states.input %}"},"End":true}""")).ShouldBeEmpty();

    [Fact]
    public void What_is_required_is_named_all_at_once()
    {
        var error = Definitions.OnlyError("{}");

        (error.Pointer, error.ServiceLocation, error.ServiceMessage).ShouldBe(("", "/", "These fields are required: [States, StartAt]"));
        error.Message.ShouldBe("The definition needs the fields States and StartAt, which every state machine has.");
    }

    [Theory]
    [InlineData("""{"Type":"Task","Resource":"arn:aws:lambda:eu-west-1:123456789012:function:f","TimeoutSeconds":1,"TimeoutSecondsPath":"$.t","End":true}""", "TimeoutSecondsPath")]
    [InlineData("""{"Type":"Wait","Seconds":1,"TimestampPath":"$.t","End":true}""", "TimestampPath")]
    [InlineData("""{"Type":"Fail","Cause":"c","CausePath":"$.c"}""", "CausePath")]
    [InlineData("""{"Type":"Map","MaxConcurrency":1,"MaxConcurrencyPath":"$.n","ItemProcessor":{"StartAt":"A","States":{"A":{"Type":"Succeed"}}},"End":true}""", "MaxConcurrencyPath")]
    public void Two_ways_to_say_the_same_exclude_each_other(string state, string field)
    {
        var error = Definitions.OnlyError(Definitions.With(state));

        error.Pointer.ShouldBe($"/States/S/{field}");
        error.ServiceMessage.ShouldStartWith("There should only be one of the following fields: [");
    }

    [Theory]
    [InlineData("""{"Type":"Task","Resource":"arn:aws:lambda:eu-west-1:123456789012:function:f","TimeoutSeconds":0,"End":true}""", "TimeoutSeconds is 0 and must be at least 1.")]
    [InlineData("""{"Type":"Task","Resource":"arn:aws:lambda:eu-west-1:123456789012:function:f","TimeoutSeconds":100000000,"End":true}""", "must be at most 99999999.")]
    [InlineData("""{"Type":"Task","Resource":"arn:aws:lambda:eu-west-1:123456789012:function:f","TimeoutSeconds":30,"HeartbeatSeconds":30,"End":true}""", "HeartbeatSeconds is 30 and must be smaller than TimeoutSeconds")]
    [InlineData("""{"Type":"Task","Resource":"arn:aws:lambda:eu-west-1:123456789012:function:f","Retry":[{"ErrorEquals":["E"],"BackoffRate":0.99}],"End":true}""", "BackoffRate is 0.99 and must be at least 1.")]
    [InlineData("""{"Type":"Task","Resource":"arn:aws:lambda:eu-west-1:123456789012:function:f","Retry":[{"ErrorEquals":["E"],"MaxAttempts":-1}],"End":true}""", "Retry/0/MaxAttempts is -1")]
    [InlineData("""{"Type":"Wait","Seconds":-1,"End":true}""", "Seconds is -1 and must be at least 0.")]
    [InlineData("""{"Type":"Wait","Seconds":"10","End":true}""", "Seconds is the string \"10\" and must be an integer.")]
    [InlineData("""{"Type":"Wait","Seconds":1.5,"End":true}""", "Seconds is the number 1.5 and must be an integer.")]
    [InlineData("""{"Type":"Wait","Timestamp":"2030-02-30T00:00:00Z","End":true}""", "a timestamp such as")]
    [InlineData("""{"Type":"Wait","Timestamp":"2030-01-01 00:00:00Z","End":true}""", "a timestamp such as")]
    [InlineData("""{"Type":"Wait","Timestamp":"2030-01-01T00:00:00","End":true}""", "a timestamp such as")]
    [InlineData("""{"Type":"Parallel","Branches":[],"End":true}""", "Branches must not be empty.")]
    [InlineData("""{"Type":"Task","Resource":"price function","End":true}""", "must be a URI")]
    public void A_value_is_one_that_the_field_can_have(string state, string message) =>
        Definitions.OnlyError(Definitions.With(state)).Message.ShouldContain(message);

    [Theory]
    [InlineData("""{"Type":"Wait","Seconds":0,"End":true}""")]
    [InlineData("""{"Type":"Wait","Timestamp":"2024-02-29T23:59:59.123+02:00","End":true}""")]
    [InlineData("""{"Type":"Task","Resource":"${PriceFunction.Arn}","End":true}""")]
    [InlineData("""{"Type":"Task","Resource":"arn:aws:lambda:eu-west-1:123456789012:function:f","Retry":[{"ErrorEquals":["E"],"MaxAttempts":0,"BackoffRate":1}],"End":true}""")]
    public void A_value_at_its_limit_is_fine(string state) => Definitions.Errors(Definitions.With(state)).ShouldBeEmpty();

    [Fact]
    public void A_type_that_does_not_exist_is_answered_as_the_service_does()
    {
        var error = Definitions.OnlyError(Definitions.With("""{"Type":"Loop","End":true}"""));

        error.ServiceMessage.ShouldBe("The field 'Type' should have one of these values: [Task, Wait, Pass, Succeed, Fail, Choice, Parallel, Map]");
        error.ServiceLocation.ShouldBe("/States/S/Type");
    }

    [Fact]
    public void Credentials_need_a_role()
    {
        var error = Definitions.OnlyError(Definitions.With("""{"Type":"Task","Resource":"arn:aws:lambda:eu-west-1:123456789012:function:f","Credentials":{"Role":"r"},"End":true}"""));

        (error.Pointer, error.ServiceMessage).ShouldBe(("/States/S/Credentials", "The field 'RoleArn' is required but was missing"));
    }
}
