namespace OrderFlow.StatesLanguage.StateTesting.Requests;

/// <summary>Which members of a request go together, whatever the state.</summary>
internal static class RequestRules
{
    /// <exception cref="StateTestException">Two members exclude each other, or one asks for another.</exception>
    public static void Check(StateTestRequest request)
    {
        if (request.Mock is { } mock)
        {
            if (request.RevealSecrets)
                throw StateTestException.Validation("TestState does not support RevealSecrets when a mock is specified.");
            if (mock.Result is null == mock.ErrorOutput is null)
                throw StateTestException.Validation("A test mock should have only one of the following fields: [result, errorOutput].");
            if (mock.ErrorOutput is { Error: null })
                throw StateTestException.Validation("The field error is required when mock.errorOutput is specified.");
            return;
        }

        NeedsMock("Context", request.Context);
        if (request.StateConfiguration is not { } configuration)
            return;
        NeedsMock("RetrierRetryCount", configuration.RetrierRetryCount);
        NeedsMock("ErrorCausedByState", configuration.ErrorCausedByState);
        NeedsMock("MapIterationFailureCount", configuration.MapIterationFailureCount);
        NeedsMock("MapItemReaderData", configuration.MapItemReaderData);
    }

    private static void NeedsMock(string member, object? value)
    {
        if (value is not null)
            throw StateTestException.Validation($"TestState does not support {member} when a mock is not specified.");
    }
}
