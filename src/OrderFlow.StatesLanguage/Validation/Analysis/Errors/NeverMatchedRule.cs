using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation.Analysis.Tasks;
using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Analysis.Errors;

/// <summary>A name in <c>ErrorEquals</c> can be the name of an error that gets there.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html"/>
internal sealed class NeverMatchedRule : IRule
{
    private const string Runtime = "States.Runtime";
    private const string TaskFailed = "States.TaskFailed";

    public void Check(Outline outline, Report report)
    {
        foreach (var state in outline.States)
        {
            Check(state, "Retry", report);
            Check(state, "Catch", report);
        }
    }

    private static void Check(OutlineState state, string list, Report report)
    {
        if (state.Json[list] is not JArray handlers)
            return;
        var kind = list == "Retry" ? "retrier" : "catcher";
        var seen = new HashSet<string>();
        foreach (var handler in handlers.OfType<JObject>())
        {
            if (handler["ErrorEquals"] is not JArray names)
                continue;
            foreach (var token in names.OfType<JValue>())
                if (token.Value is string name && Reason(state, name, kind, seen) is { } reason)
                    report.Warning(token, DiagnosticCode.ErrorNeverMatched, $"names \"{name}\", which never gets here: {reason}");
            seen.UnionWith(names.OfType<JValue>().Select(name => name.Value).OfType<string>());
        }
    }

    private static string? Reason(OutlineState state, string name, string kind, HashSet<string> before)
    {
        if (before.Contains(name))
            return $"a {kind} before names it, too, and the first one counts. Remove one of the two.";
        if (name == Runtime)
            return $"the service fails the execution at once and asks no {kind}. Handle what leads to the error, such as a path that leads nowhere.";
        if (state.Type is not StateType.Task)
            return null;
        if (before.Contains(TaskFailed) && !name.StartsWith("States.", StringComparison.Ordinal))
            return $"a {kind} before names {TaskFailed}, which stands for every error of a task. Move that one to the end.";
        return ImpossibleErrors.Reason(state, TaskResources.Of(state), name);
    }
}
