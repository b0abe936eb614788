using System.Collections.Concurrent;
using OrderFlow.Engine;
using OrderFlow.Jsonata;
using OrderFlow.Local.Hops;
using OrderFlow.Local.Protocols;
using OrderFlow.Local.Storage;
using OrderFlow.StatesLanguage.DataFlow;
using OrderFlow.StatesLanguage.Json;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.Local.Services.StepFunctions;

/// <summary>Step Functions: state machines and their executions, which the engine runs.</summary>
internal sealed class StateMachineService(LocalStore store, LocalAccount account, WorkflowEngine engine, TimeProvider time) : IDisposable
{
    private readonly Catalog<StateMachineEntry> entries = new(store, "states.machine");
    private readonly ConcurrentDictionary<string, (string Revision, StateMachine Machine)> compiled = new();

    public WorkflowEngine Engine => engine;

    public IReadOnlyList<StateMachineEntry> All => [.. entries.All.Select(entry => entry.Value)];

    public string ArnOf(string name) => account.Arn("states", $"stateMachine:{name}");

    /// <exception cref="ServiceException">InvalidArn or StateMachineDoesNotExist.</exception>
    public StateMachineEntry Existing(string arn)
    {
        var name = Arn.Parse(arn) is { Service: "states" } parsed ? parsed.After("stateMachine:")?.Split(':')[0] : null;
        if (name is null)
            throw new ServiceException("InvalidArn", $"Invalid Arn: 'Invalid ARN prefix: {arn}'");
        return entries.Find(name) ?? throw new ServiceException("StateMachineDoesNotExist", $"State Machine Does Not Exist: '{arn}'");
    }

    public StateMachineEntry? Find(string name) => entries.Find(name);

    /// <summary>Creates a state machine; the same one again is answered as if it were new.</summary>
    /// <exception cref="ServiceException">InvalidName, InvalidDefinition or StateMachineAlreadyExists.</exception>
    public async Task<StateMachineEntry> CreateAsync(StateMachineEntry entry)
    {
        if (entry.Name.Length is 0 or > 80 || entry.Name.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || "<>{}[]?*\"#%\\^|~`$&,;:/".Contains(c, StringComparison.Ordinal)))
            throw new ServiceException("InvalidName", $"Invalid Name: '{entry.Name}'");
        if (entries.Find(entry.Name) is { } existing)
        {
            return existing.Definition == entry.Definition && existing.Type == entry.Type && existing.RoleArn == entry.RoleArn
                ? existing
                : throw new ServiceException("StateMachineAlreadyExists", $"State Machine Already Exists: '{ArnOf(entry.Name)}'");
        }

        await SaveAsync(entry);
        return entry;
    }

    /// <summary>Creates a state machine or replaces it; executions that run go on with the definition that they began with.</summary>
    /// <exception cref="ServiceException">InvalidDefinition.</exception>
    public async Task<StateMachineEntry> PutAsync(StateMachineEntry entry)
    {
        if (entries.Find(entry.Name) is not { } existing)
            return await CreateAsync(entry);
        if (existing.Type != entry.Type)
            throw new ServiceException("ValidationException", $"The type of the state machine {entry.Name} is {existing.Type}; it cannot be changed.");
        if (existing with { CreationDate = default, UpdateDate = default, RevisionId = "" } == entry with { CreationDate = default, UpdateDate = default, RevisionId = "" })
            return existing;

        var updated = entry with { CreationDate = existing.CreationDate, UpdateDate = time.GetUtcNow() };
        await SaveAsync(updated);
        return updated;
    }

    public Task DeleteAsync(string name)
    {
        compiled.TryRemove(name, out _);
        return entries.RemoveAsync(name);
    }

    /// <summary>Starts an execution; it is durable when the task ends.</summary>
    /// <exception cref="ServiceException">The error that StartExecution answers with.</exception>
    public Task<ExecutionSummary> StartAsync(string stateMachineArn, string? name, string? input, TraceHeader trace, CancellationToken cancellation)
    {
        var request = Request(stateMachineArn, name, input, trace);
        return WorkflowErrors.TranslateAsync(() => engine.StartAsync(request, cancellation));
    }

    /// <summary>Runs an Express execution to its end.</summary>
    public Task<ExecutionDescription> RunAsync(string stateMachineArn, string? name, string? input, TraceHeader trace, CancellationToken cancellation)
    {
        var request = Request(stateMachineArn, name, input, trace);
        if (request.StateMachine.Type != StateMachineType.Express)
            throw new ServiceException("StateMachineTypeNotSupported", "This operation is not supported by this type of state machine");
        return WorkflowErrors.TranslateAsync(() => engine.RunAsync(request, cancellation));
    }

    /// <exception cref="ServiceException">InvalidDefinition: what is wrong, and where.</exception>
    public StateMachine Compile(StateMachineEntry entry)
    {
        try
        {
            var type = entry.Type == StateMachineEntry.Express ? StateMachineType.Express : StateMachineType.Standard;
            var diagnostics = DefinitionValidator.Validate(entry.Definition, type);
            if (diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
                throw new DefinitionException(diagnostics);
            return StateMachine.Create(ArnOf(entry.Name), entry.Definition, type, entry.RoleArn);
        }
        catch (DefinitionException error)
        {
            throw new ServiceException("InvalidDefinition", error.ServiceMessage);
        }
        catch (CompilationException error)
        {
            throw new ServiceException("InvalidDefinition", $"Invalid State Machine Definition: '{error.Message}'");
        }
    }

    public void Dispose() => entries.Dispose();

    private StartExecutionRequest Request(string stateMachineArn, string? name, string? input, TraceHeader trace) => new()
    {
        StateMachine = Compiled(Existing(stateMachineArn)),
        Name = name,
        Input = Input(input),
        TraceHeader = trace.ToString(),
    };

    private StateMachine Compiled(StateMachineEntry entry)
    {
        if (compiled.TryGetValue(entry.Name, out var known) && known.Revision == entry.RevisionId)
            return known.Machine;
        var machine = Compile(entry);
        compiled[entry.Name] = (entry.RevisionId, machine);
        return machine;
    }

    private async Task SaveAsync(StateMachineEntry entry)
    {
        var machine = Compile(entry);
        await entries.PutAsync(entry.Name, entry);
        compiled[entry.Name] = (entry.RevisionId, machine);
    }

    private static JsonataValue Input(string? text)
    {
        try
        {
            return text is null ? JsonataObject.Empty : JsonataJson.Parse(text);
        }
        catch (JsonataJsonException error)
        {
            throw new ServiceException("InvalidExecutionInput", $"Invalid State Machine Execution Input: '{error.Message}'");
        }
    }
}
