namespace OrderFlow.StatesLanguage.StateTesting.Requests;

/// <summary>The lengths and values that the members of a request can have.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_TestState.html#API_TestState_RequestSyntax"/>
internal static class RequestLimits
{
    private const int Payload = 262_144;
    private const int Name = 80;

    /// <exception cref="StateTestException">A member is too short, too long or too small.</exception>
    public static void Check(StateTestRequest request)
    {
        var violations = new List<string>();
        Length("definition", request.Definition, 1_048_576, least: 1);
        Length("stateName", request.StateName, Name, least: 1);
        Length("input", request.Input, Payload);
        Length("roleArn", request.RoleArn, 256, least: 1);
        Length("variables", request.Variables, Payload);
        Length("context", request.Context, Payload);
        Length("mock.result", request.Mock?.Result, Payload);
        Length("mock.errorOutput.error", request.Mock?.ErrorOutput?.Error, 256);
        Length("mock.errorOutput.cause", request.Mock?.ErrorOutput?.Cause, 32_768);
        Length("stateConfiguration.errorCausedByState", request.StateConfiguration?.ErrorCausedByState, Name, least: 1);
        Length("stateConfiguration.mapItemReaderData", request.StateConfiguration?.MapItemReaderData, Payload);
        NotNegative("stateConfiguration.retrierRetryCount", request.StateConfiguration?.RetrierRetryCount);
        NotNegative("stateConfiguration.mapIterationFailureCount", request.StateConfiguration?.MapIterationFailureCount);
        if (violations.Count > 0)
            throw StateTestException.Validation($"{violations.Count} validation error{(violations.Count == 1 ? "" : "s")} detected: {string.Join("; ", violations)}");

        void Length(string member, string? text, int most, int least = 0)
        {
            if (text?.Length < least)
                violations.Add($"Value at '{member}' failed to satisfy constraint: Member must have length greater than or equal to {least}");
            else if (text?.Length > most)
                violations.Add($"Value at '{member}' failed to satisfy constraint: Member must have length less than or equal to {most}");
        }

        void NotNegative(string member, int? value)
        {
            if (value < 0)
                violations.Add($"Value '{value}' at '{member}' failed to satisfy constraint: Member must have value greater than or equal to 0");
        }
    }
}
