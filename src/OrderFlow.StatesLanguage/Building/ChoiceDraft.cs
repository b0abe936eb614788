using System.Linq.Expressions;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Translation;

namespace OrderFlow.StatesLanguage.Building;

/// <summary>A Choice state whose ways are being put together.</summary>
internal sealed class ChoiceDraft
{
    private readonly List<(Term Condition, string? Comment)> rules = [];
    private readonly List<string> targets = [];
    private readonly Origin origin;
    private string? otherwise;

    public ChoiceDraft(OpenPath before, string name, string? comment, Origin origin)
    {
        this.origin = origin;
        Scope = before.Scope;
        Scope.Draft.CheckText(comment, "the comment", origin);
        State = new StateDraft(name, origin, _ => new ChoiceState
        {
            Name = name,
            Comment = comment,
            Choices = [.. rules.Select((rule, i) => new ChoiceRule { Comment = rule.Comment, Condition = Term.Expression(rule.Condition.Value), Next = targets[i] })],
            Default = otherwise,
        });
        Scope.Add(State, Scope.Close(before, origin));
    }

    public Scope Scope { get; }

    public StateDraft State { get; }

    public Origin Origin => origin;

    /// <summary>Begins the way of a rule.</summary>
    public Flow<T> If<T>(LambdaExpression condition, string? comment, string? source)
    {
        var whole = origin with { Source = source };
        Scope.Draft.CheckText(comment, "the comment", whole);
        rules.Add((Scope.Draft.Translate(condition, whole, Roots.Input, Roots.Context), comment));
        targets.Add("");
        var position = targets.Count - 1;
        return Begin<T>(next => targets[position] = next);
    }

    /// <summary>Begins the way that is gone when no rule holds.</summary>
    public Flow<T> Else<T>() => Begin<T>(next => otherwise = next);

    private Flow<T> Begin<T>(Action<string> lead) => Scope.Open(new Flow<T>(Scope, [new Exit(State, lead, null)]));
}
