using System.Text.Json;
using OrderFlow.Conformance.Cases;
using OrderFlow.StatesLanguage.StateTesting;

namespace OrderFlow.Conformance.States;

/// <summary>Reads the arguments of a TestState call.</summary>
internal static class TestStateRequest
{
    /// <exception cref="CaseFormatException">An argument is unknown.</exception>
    public static StateTestRequest Read(CaseSource source, string definition)
    {
        var arguments = Fields(source, source.Required("request", JsonValueKind.Object));
        arguments.AllowOnly(
            "inspectionLevel", "stateName", "stateConfiguration", "variables", "variablesJson", "context", "contextJson", "roleArn", "revealSecrets");
        return new()
        {
            Definition = definition,
            StateName = arguments.OptionalText("stateName"),
            Input = source.Optional("input")?.GetRawText(),
            RoleArn = arguments.OptionalText("roleArn"),
            InspectionLevel = arguments.OptionalText("inspectionLevel") switch
            {
                null or "INFO" => InspectionLevel.Info,
                "DEBUG" => InspectionLevel.Debug,
                "TRACE" => InspectionLevel.Trace,
                var level => throw arguments.Malformed($"the inspection level \"{level}\" is unknown"),
            },
            RevealSecrets = arguments.Has("revealSecrets") && arguments.RequiredFlag("revealSecrets"),
            Variables = arguments.OptionalText("variables"),
            Context = arguments.OptionalText("context"),
            Mock = source.Optional("mock", JsonValueKind.Object) is { } mock ? Mock(Fields(source, mock)) : null,
            StateConfiguration = arguments.Optional("stateConfiguration", JsonValueKind.Object) is { } configuration
                ? Configuration(Fields(source, configuration))
                : null,
        };
    }

    private static StateMock Mock(CaseSource mock)
    {
        mock.AllowOnly("result", "resultJson", "errorOutput", "fieldValidationMode");
        return new()
        {
            Result = mock.OptionalText("result"),
            ErrorOutput = mock.Optional("errorOutput", JsonValueKind.Object) is { } error ? Error(Fields(mock, error)) : null,
            FieldValidationMode = mock.OptionalText("fieldValidationMode") switch
            {
                null => null,
                "STRICT" => FieldValidationMode.Strict,
                "PRESENT" => FieldValidationMode.Present,
                "NONE" => FieldValidationMode.None,
                var mode => throw mock.Malformed($"the validation mode \"{mode}\" is unknown"),
            },
        };
    }

    private static MockedError Error(CaseSource error)
    {
        error.AllowOnly("error", "cause");
        return new(error.OptionalText("error"), error.OptionalText("cause"));
    }

    private static StateTestConfiguration Configuration(CaseSource configuration)
    {
        configuration.AllowOnly("retrierRetryCount", "errorCausedByState", "mapIterationFailureCount", "mapItemReaderData");
        return new()
        {
            RetrierRetryCount = configuration.Optional("retrierRetryCount", JsonValueKind.Number)?.GetInt32(),
            ErrorCausedByState = configuration.OptionalText("errorCausedByState"),
            MapIterationFailureCount = configuration.Optional("mapIterationFailureCount", JsonValueKind.Number)?.GetInt32(),
            MapItemReaderData = configuration.OptionalText("mapItemReaderData"),
        };
    }

    private static CaseSource Fields(CaseSource source, JsonElement json) => new(source.File, source.Index, json);
}
