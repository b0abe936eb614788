using OrderFlow.StatesLanguage.DataFlow.Fields;
using OrderFlow.StatesLanguage.DataFlow.Templates;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.DataFlow;

/// <summary>Data flow through a Task state.</summary>
/// <seealso href="https://states-language.net/#task-state"/>
public sealed class CompiledTask : CompiledWork
{
    private readonly TaskFields fields;

    internal CompiledTask(TaskState state, QueryLanguage language, StateEntry entry, StateExit exit, IReadOnlyList<CompiledCatcher> catchers, TaskFields fields)
        : base(state, language, entry, exit, catchers) => this.fields = fields;

    /// <summary>Finds out what the task is asked for.</summary>
    /// <param name="scope">What the state sees.</param>
    /// <exception cref="EvaluationException">A field gives no value with these data.</exception>
    public TaskRequest Request(StateScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var evaluation = new Evaluation(scope, Entry.Input(scope));
        var timeout = Seconds(fields.Timeout, evaluation);
        var heartbeat = Seconds(fields.Heartbeat, evaluation);
        var role = fields.Credentials?.Evaluate(evaluation)["RoleArn"] ?? default;
        return new(fields.Arguments.Evaluate(scope, evaluation), timeout, heartbeat, role.IsString ? role.AsString() : null);
    }

    private static TimeSpan? Seconds(NumberField? field, Evaluation evaluation) =>
        field is null ? null : TimeSpan.FromSeconds(field.Evaluate(evaluation));
}
