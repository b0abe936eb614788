using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Json;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation;
using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.StateTesting.Requests;

/// <summary>The state that a test is about.</summary>
/// <param name="State">The state.</param>
/// <param name="Language">The query language of the state machine around it.</param>
/// <param name="Pointer">Its place, as a JSON pointer.</param>
internal sealed record TestedState(State State, QueryLanguage Language, string Pointer)
{
    /// <summary>The name that the service gives a state that stands alone, and the tested one in the context object.</summary>
    public const string NameAlone = "StateName";

    private static readonly string[] InnerGraphs = ["/Branches/", "/ItemProcessor/", "/Iterator/"];

    /// <summary>Finds the state that a request is about.</summary>
    /// <exception cref="StateTestException">The definition is wrong, or does not have the state.</exception>
    public static TestedState Of(StateTestRequest request)
    {
        var diagnostics = new List<Diagnostic>();
        var json = DefinitionText.Parse(request.Definition, diagnostics);
        if (json is not null && request.StateName is null)
            json = new JObject { ["StartAt"] = NameAlone, ["States"] = new JObject { [NameAlone] = json } };
        if (json is not null)
            diagnostics.AddRange(DefinitionRules.Check(OutlineReader.Read(json, StateMachineType.Standard)));
        var errors = diagnostics.Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error);
        var counted = (request.StateName is null ? errors.Where(IsAboutStateItself) : errors).ToList();
        if (counted.Count > 0)
        {
            var error = new DefinitionException(counted);
            throw StateTestException.InvalidDefinition(error.ServiceMessage, error);
        }

        var machine = ModelReader.Machine(json!);
        return Find(machine, request.StateName ?? NameAlone, machine.QueryLanguage ?? QueryLanguage.JsonPath, "")
            ?? throw StateTestException.Validation("State not found in definition");
    }

    // A state alone leads to states that are elsewhere; those inside it must be there.
    private static bool IsAboutStateItself(Diagnostic diagnostic) =>
        diagnostic.Code is not (DiagnosticCode.MissingTransitionTarget or DiagnosticCode.MissingEndState)
        || InnerGraphs.Any(graph => diagnostic.Pointer.Contains(graph, StringComparison.Ordinal));

    private static TestedState? Find(StateGraph graph, string name, QueryLanguage language, string pointer)
    {
        if (graph.States.TryGet(name, out var state))
            return new(state, language, $"{pointer}/States/{JsonPointer.Escape(name)}");
        foreach (var around in graph.States)
        {
            foreach (var (inner, place) in Inner(around))
            {
                if (Find(inner, name, language, $"{pointer}/States/{JsonPointer.Escape(around.Name)}/{place}") is { } found)
                    return found;
            }
        }

        return null;
    }

    private static IEnumerable<(StateGraph Graph, string Place)> Inner(State state) => state switch
    {
        ParallelState parallel => parallel.Branches.Select((branch, index) => ((StateGraph)branch, $"Branches/{index}")),
        MapState { Processor: { } processor } map => [(processor, map.ItemProcessor is null ? "Iterator" : "ItemProcessor")],
        _ => [],
    };
}
