using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Translation;

namespace OrderFlow.StatesLanguage.Building;

/// <summary>A catcher whose handler is being put together.</summary>
internal sealed class CatcherDraft(IReadOnlyList<string> errors, Term? output)
{
    private string next = "";

    public IReadOnlyList<string> Errors => errors;

    public void Continue(string state) => next = state;

    public Catcher ToCatcher() => new() { ErrorEquals = errors, Next = next, Output = output?.Template };
}
