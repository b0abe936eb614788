using System.Text.Json;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Translation;

namespace OrderFlow.StatesLanguage.Building;

/// <summary>A workflow in C#, from which the build makes a state machine. Derive from <see cref="Workflow{TInput}"/>.</summary>
public abstract class Workflow
{
    private protected Workflow()
    {
    }

    /// <summary>The name of the workflow: the name of its class.</summary>
    public string Name => GetType().Name;

    /// <summary>What the workflow does, for readers of the definition. Default: none.</summary>
    public virtual string? Comment => null;

    /// <summary>How many seconds an execution may take before it fails with States.Timeout. Default: no limit.</summary>
    public virtual int? TimeoutSeconds => null;

    /// <summary>
    /// How members are named in JSON that have no JsonPropertyName or JsonProperty attribute. Default: camel case, as
    /// <see cref="JsonSerializerDefaults.Web"/>. Null keeps the names of C#.
    /// </summary>
    protected virtual JsonNamingPolicy? NamingPolicy => JsonNamingPolicy.CamelCase;

    /// <summary>Builds the definition.</summary>
    /// <returns>A complete JSONata definition.</returns>
    /// <exception cref="WorkflowException">The workflow has an error; of several, the first.</exception>
    public StateMachineDefinition ToDefinition()
    {
        var result = Build();
        return result.Definition ?? throw result.Errors[0];
    }

    /// <summary>Builds the definition, or says everything that is wrong with it.</summary>
    public WorkflowResult Build()
    {
        var draft = new Draft(new JsonNames(NamingPolicy));
        draft.CheckText(Comment, "the comment of the workflow", new Origin(null, null, null));
        try
        {
            Define(draft.Root);
        }
        catch (WorkflowException error)
        {
            draft.Report(error);
        }

        var states = draft.Root.Complete();
        return draft.Errors is [] && states is { } graph
            ? new WorkflowResult(
                new StateMachineDefinition
                {
                    Comment = Comment,
                    QueryLanguage = QueryLanguage.Jsonata,
                    StartAt = graph.StartAt,
                    States = graph.States,
                    TimeoutSeconds = TimeoutSeconds,
                    Version = "1.0",
                },
                [],
                draft.Places)
            : new WorkflowResult(null, draft.Errors, draft.Places);
    }

    private protected abstract void Define(Scope scope);
}
