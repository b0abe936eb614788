using System.Text.Json.Nodes;
using OrderFlow.Local.Protocols;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.Local.Services.StepFunctions;

/// <summary>The operations on definitions that no state machine has yet.</summary>
/// <param name="tests">Tests states.</param>
internal sealed class DefinitionOperations(StateTestOperation tests)
{
    public IReadOnlyDictionary<string, ApiOperation> All => new Dictionary<string, ApiOperation>
    {
        ["TestState"] = tests.RunAsync,
        ["ValidateStateMachineDefinition"] = Validate,
    };

    private static Task<JsonObject?> Validate(ApiCall call)
    {
        var type = Choices.Of(call, "type", StateMachineEntry.Standard, StateMachineEntry.Express) == StateMachineEntry.Express
            ? StateMachineType.Express
            : StateMachineType.Standard;
        var severity = Choices.Of(call, "severity", "ERROR", "WARNING") == "WARNING" ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error;
        var most = Page.Limit(call, "maxResults", DefinitionValidation.MostResults, usual: DefinitionValidation.MostResults);
        var validation = DefinitionValidation.Of(call.Text("definition"), type, severity, most);
        return Task.FromResult<JsonObject?>(new JsonObject
        {
            ["result"] = validation.Result == ValidationResult.Fail ? "FAIL" : "OK",
            ["diagnostics"] = new JsonArray([.. validation.Diagnostics.Select(Document)]),
            ["truncated"] = validation.Truncated,
        });
    }

    private static JsonObject Document(ServiceDiagnostic diagnostic)
    {
        var document = new JsonObject { ["severity"] = diagnostic.Severity, ["code"] = diagnostic.Code, ["message"] = diagnostic.Message };
        if (diagnostic.Location is { } location)
            document["location"] = location;
        return document;
    }
}
