using System.Text.Json.Nodes;
using OrderFlow.Engine.Tasks;
using OrderFlow.Jsonata;
using OrderFlow.Local.Protocols;
using OrderFlow.StatesLanguage.StateTesting;

namespace OrderFlow.Local.Services.StepFunctions;

/// <summary>The operation <c>TestState</c>: tasks without a mock are done by the integrations that executions use.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_TestState.html"/>
internal sealed class StateTestOperation(TaskIntegrations integrations, LocalAccount account, TimeProvider time)
{
    private readonly StateTestEnvironment environment = new()
    {
        Tasks = new IntegrationInvoker(integrations, time),
        TimeProvider = time,
        AccountId = account.AccountId,
        Region = account.Region,
    };

    /// <exception cref="ServiceException">The error that TestState answers with.</exception>
    public async Task<JsonObject?> RunAsync(ApiCall call)
    {
        try
        {
            var result = await StateTest.RunAsync(Read(call), environment, call.Cancellation);
            return (JsonObject?)((JsonataValue)StateTestDocument.Of(result)).ToNode();
        }
        catch (StateTestException error)
        {
            throw new ServiceException(error.Code, error.Message);
        }
    }

    private static StateTestRequest Read(ApiCall call) => new()
    {
        Definition = call.Text("definition"),
        StateName = call.OptionalText("stateName"),
        Input = call.OptionalText("input"),
        RoleArn = call.OptionalText("roleArn"),
        InspectionLevel = Choices.Of(call, "inspectionLevel", "INFO", "DEBUG", "TRACE") switch
        {
            "DEBUG" => InspectionLevel.Debug,
            "TRACE" => InspectionLevel.Trace,
            _ => InspectionLevel.Info,
        },
        RevealSecrets = call.OptionalBool("revealSecrets") ?? false,
        Variables = call.OptionalText("variables"),
        Context = call.OptionalText("context"),
        Mock = call.Structure("mock") is { } mock ? Mock(mock) : null,
        StateConfiguration = call.Structure("stateConfiguration") is { } configuration ? Configuration(configuration) : null,
    };

    private static StateMock Mock(ApiCall mock) => new()
    {
        Result = mock.OptionalText("result"),
        ErrorOutput = mock.Structure("errorOutput") is { } error ? new(error.OptionalText("error"), error.OptionalText("cause")) : null,
        FieldValidationMode = Choices.Of(mock, "fieldValidationMode", "STRICT", "PRESENT", "NONE") switch
        {
            "PRESENT" => FieldValidationMode.Present,
            "NONE" => FieldValidationMode.None,
            _ => FieldValidationMode.Strict,
        },
    };

    private static StateTestConfiguration Configuration(ApiCall configuration) => new()
    {
        RetrierRetryCount = configuration.OptionalInt("retrierRetryCount"),
        ErrorCausedByState = configuration.OptionalText("errorCausedByState"),
        MapIterationFailureCount = configuration.OptionalInt("mapIterationFailureCount"),
        MapItemReaderData = configuration.OptionalText("mapItemReaderData"),
    };
}
