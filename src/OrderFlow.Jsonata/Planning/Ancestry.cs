using System.Runtime.CompilerServices;
using OrderFlow.Jsonata.Syntax;

namespace OrderFlow.Jsonata.Planning;

/// <summary>Which step each <c>%</c> of an expression means, and what therefore has to remember where its values came from.</summary>
/// <seealso href="https://docs.jsonata.org/path-operators#-parent"/>
internal sealed partial class Ancestry
{
    // For a % in what is refused, so that nobody evaluates it.
    private const string Unknown = "!";

    private readonly Dictionary<JsonataSyntax, ParentSlot> _slots = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<JsonataSyntax, ParentSlot> _ancestors = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<JsonataSyntax, JsonataFailure> _failures = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<JsonataSyntax> _tuples = new(ReferenceEqualityComparer.Instance);
    private SyntaxStack _pending;

    private Ancestry()
    {
    }

    /// <summary>Whether a <c>%</c> reaches beyond the expression.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Finds the step of each <c>%</c>.</summary>
    public static Ancestry Of(JsonataSyntax syntax)
    {
        var ancestry = new Ancestry();
        ancestry.IsOpen = ancestry.Visit(syntax) is not null || IsParent(syntax);
        return ancestry;
    }

    /// <summary>The name under which the value that a <c>%</c> means is remembered.</summary>
    public string LabelOf(JsonataSyntax parent) => _slots.TryGetValue(parent, out var slot) ? slot.Label : Unknown;

    /// <summary>The name under which a step remembers what its values were taken from, if it has to.</summary>
    public string? LabelAt(JsonataSyntax step) => _ancestors.GetValueOrDefault(step)?.Label;

    /// <summary>Whether a step, a block or a path in a block yields its values along with what was remembered.</summary>
    public bool YieldsTuples(JsonataSyntax syntax) => _tuples.Contains(syntax);

    /// <summary>Refuses a path or operand with a <c>%</c> that means something which has no parent.</summary>
    public void Check(JsonataSyntax syntax)
    {
        if (_failures.TryGetValue(syntax, out var failure))
            throw failure;
    }

    private static bool IsParent(JsonataSyntax syntax) => !PathOutline.IsPath(syntax) && Step.CoreOf(syntax).Kind == SyntaxKind.Parent;

    /// <summary>Looks into a construct and returns those <c>%</c> inside whose step lies further out.</summary>
    private List<ParentSlot>? Visit(JsonataSyntax syntax)
    {
        if (!syntax.Has(SyntaxFacts.CarriesTuples))
            return null;
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (!Step.IsBehind(syntax) && !PathOutline.IsPath(syntax))
            return Core(syntax);
        var start = _pending.Count;
        try
        {
            return PathOutline.IsPath(syntax) ? Path(syntax) : Operand(syntax);
        }
        catch (JsonataFailure failure)
        {
            // Not thrown before the compiler has been here: what stands before or inside may be wrong too.
            _pending.Cut(start);
            _failures.Add(syntax, failure);
            return null;
        }
    }

    private List<ParentSlot>? Operand(JsonataSyntax syntax)
    {
        var operand = Step.Read(syntax);
        var open = Core(operand.Core);
        foreach (var stage in operand.Stages)
            Filter(stage, operand.Core, ref open);
        Visit(operand.Group);
        return open;
    }

    private List<ParentSlot>? Core(JsonataSyntax syntax)
    {
        List<ParentSlot>? open = null;
        switch (syntax)
        {
            case ParentSyntax:
                _slots.Add(syntax, new($"!{_slots.Count}"));
                break;
            case BinarySyntax or ApplicationSyntax or CallSyntax:
                return Chain(syntax);
            case LambdaSyntax or TransformSyntax:
                foreach (var part in syntax.Children)
                    Visit(part);
                break;
            default:
                foreach (var part in syntax.Children)
                    Take(part, ref open);
                break;
        }

        return open;
    }

    private List<ParentSlot>? Chain(JsonataSyntax last)
    {
        var start = _pending.Count;
        var first = last;
        for (; first.Kind is SyntaxKind.Binary or SyntaxKind.Application or SyntaxKind.Call; first = first.Head!)
            _pending.Push(first);
        List<ParentSlot>? open = null;
        Take(first, ref open);
        while (_pending.Count > start)
        {
            switch (_pending.Pop())
            {
                case BinarySyntax binary:
                    Take(binary.Right, ref open);
                    break;
                case ApplicationSyntax application:
                    Visit(application.Right);
                    open = null;
                    break;
                case CallSyntax call:
                    open = null;
                    foreach (var argument in call.Operands)
                        Take(argument, ref open);
                    break;
            }
        }

        return open;
    }

    /// <summary>Looks into a part and adds what is open in it to what is open in the whole.</summary>
    private void Take(JsonataSyntax part, ref List<ParentSlot>? open)
    {
        var found = Visit(part);
        if (open is null)
            open = found;
        else if (found is not null)
            open.AddRange(found);
        if (IsParent(part) && _slots.TryGetValue(Step.CoreOf(part), out var slot))
            (open ??= []).Add(slot);
    }

    private void Visit(GroupSyntax? group)
    {
        foreach (var pair in group?.Members ?? [])
        {
            Visit(pair.Key);
            Visit(pair.Value);
        }
    }

    // The step that a predicate stands behind is the first that its % can mean.
    private void Filter(Stage stage, JsonataSyntax core, ref List<ParentSlot>? open)
    {
        if (stage.Filter is null || Visit(stage.Filter) is not { } found)
            return;
        foreach (var slot in found)
        {
            if (slot.Level == 1)
                Seek(core, slot, isJoined: false);
            else
                slot.Level--;
        }

        (open ??= []).AddRange(found);
        if (IsParent(stage.Filter) && _slots.TryGetValue(Step.CoreOf(stage.Filter), out var own))
            open.Add(own);
    }
}
