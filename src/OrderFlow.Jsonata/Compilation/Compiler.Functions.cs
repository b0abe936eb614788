using OrderFlow.Jsonata.Evaluation;
using OrderFlow.Jsonata.Evaluation.Nodes;
using OrderFlow.Jsonata.Functions;
using OrderFlow.Jsonata.Planning;

namespace OrderFlow.Jsonata.Compilation;

/// <content>Blocks, functions and calls.</content>
internal sealed partial class Compiler
{
    private Node Block(PlanNode plan, Scope scope, bool isTail)
    {
        var names = PlanWalk.AssignedIn(plan.Items);
        var needsFrame = names.Count > 0 && (!_sharesFrames || plan.Items.Exists(PlanWalk.MakesFunctions));
        var inner = names.Count == 0 ? scope : new Scope(scope, needsFrame ? new FrameLayout() : scope.Layout);
        foreach (var name in names)
            inner.Declare(name);
        var nodes = new Node[plan.Items.Count];
        for (var i = 0; i < nodes.Length; i++)
            nodes[i] = Node(plan.Items[i], inner, isTail && i == nodes.Length - 1);
        // Around the only expression a block changes nothing, unless what stands around it would see the sequence or the literal.
        if (nodes.Length == 1 && names.Count == 0 && nodes[0] is not (SequenceNode or StackGuardNode or LiteralNode))
            return nodes[0];
        int[] borrowed = needsFrame || names.Count == 0 ? [] : [.. inner.Slots.Values];
        return new BlockNode(nodes, needsFrame ? inner.Layout : null, borrowed);
    }

    private LambdaNode Lambda(PlanNode plan, Scope scope)
    {
        var layout = new FrameLayout();
        var parameters = new Scope(scope, layout) { IsAlwaysBound = true };
        var slots = plan.Parameters.Select(parameters.Declare).ToArray();
        var body = plan.First!;
        var inner = parameters;
        foreach (var name in PlanWalk.AssignedIn(body))
        {
            // What the body assigns without a block lives beside the parameters; a parameter can be assigned anew.
            if (ReferenceEquals(inner, parameters))
                inner = new Scope(parameters, layout);
            if (parameters.Slots.TryGetValue(name, out var parameter))
                inner.Slots[name] = parameter;
            else
                inner.Declare(name);
        }

        var signature = plan.Text.Length == 0 ? null : Signature.Parse(plan.Text);
        _functionsMade++;
        var before = _functionsMade;
        var node = Node(body, inner, isTail: true);
        return new(node, layout, slots, signature, keepsFrames: !_sharesFrames || _functionsMade > before);
    }

    private CallNode Call(PlanNode plan, Scope scope) =>
        new(Node(plan.First!, scope), Nodes(plan.Items, scope), Namesake(plan, scope), plan.Position, plan.CalledName);

    private PartialNode Partial(PlanNode plan, Scope scope) => new(
        Node(plan.First!, scope),
        [.. plan.Items.Select(argument => argument.Kind == PlanKind.Placeholder ? null : Node(argument, scope))],
        Namesake(plan, scope),
        plan.Position,
        plan.CalledName);

    /// <summary>The variable of the same name as a field that is called: its dollar sign may have been forgotten.</summary>
    private Node? Namesake(PlanNode call, Scope scope) =>
        call.First is { Kind: PlanKind.Path } path && path.Items[0].Text.Length > 0 ? Variable(path.Items[0].Text, scope) : null;

    private TransformNode Transform(PlanNode plan, Scope scope)
    {
        _functionsMade++;
        var layout = new FrameLayout();
        var inner = new Scope(scope, layout);
        return new(
            Node(plan.First!, inner),
            Node(plan.Second!, inner),
            plan.Third is null ? null : Node(plan.Third, inner),
            layout,
            plan.Second!.Position,
            plan.Third?.Position ?? 0);
    }
}
