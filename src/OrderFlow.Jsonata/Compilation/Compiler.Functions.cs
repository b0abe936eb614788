using OrderFlow.Jsonata.Evaluation;
using OrderFlow.Jsonata.Evaluation.Nodes;
using OrderFlow.Jsonata.Planning;
using OrderFlow.Jsonata.Syntax;

namespace OrderFlow.Jsonata.Compilation;

/// <content>Blocks and functions.</content>
internal ref partial struct Compiler
{
    private Node Block(BlockSyntax block, Scope scope, bool isTail)
    {
        var parts = block.Parts;
        var assigns = System.Array.Exists(parts, part => part.Has(SyntaxFacts.Assigns));
        if (!assigns)
            return Parts(parts, scope, isTail, null, []);
        var needsFrame = !_sharesFrames || System.Array.Exists(parts, part => part.Has(SyntaxFacts.MakesFunctions));
        var inner = new Scope(scope, needsFrame ? new FrameLayout() : scope.Layout);
        foreach (var part in parts)
            Assignments.Declare(part, inner);
        return Parts(parts, inner, isTail, needsFrame ? inner.Layout : null, needsFrame ? [] : Slots(inner));
    }

    private Node Parts(JsonataSyntax[] parts, Scope scope, bool isTail, FrameLayout? layout, int[] borrowed)
    {
        var nodes = parts.Length == 0 ? [] : new Node[parts.Length];
        for (var i = 0; i < nodes.Length; i++)
            nodes[i] = Node(parts[i], scope, isTail && i == nodes.Length - 1);
        // Around the only expression a block changes nothing, unless what stands around it would see the sequence or the literal.
        if (nodes.Length == 1 && layout is null && borrowed.Length == 0 && nodes[0] is not (SequenceNode or StackGuardNode or LiteralNode))
            return nodes[0];
        return new BlockNode(nodes, layout, borrowed);
    }

    private static int[] Slots(Scope scope)
    {
        var slots = new int[scope.Count];
        for (var i = 0; i < slots.Length; i++)
            slots[i] = scope.Variables[i].Slot;
        return slots;
    }

    private LambdaNode Lambda(LambdaSyntax lambda, Scope scope)
    {
        var layout = new FrameLayout();
        var parameters = new Scope(scope, layout) { IsAlwaysBound = true };
        var slots = lambda.Variables.Length == 0 ? [] : new int[lambda.Variables.Length];
        for (var i = 0; i < slots.Length; i++)
            slots[i] = parameters.Declare(lambda.Variables[i].Name);
        var inner = lambda.Body.Has(SyntaxFacts.Assigns) ? Assigned(lambda.Body, parameters) : parameters;
        var keepsFrames = !_sharesFrames || lambda.Body.Has(SyntaxFacts.MakesFunctions);
        return new(Node(lambda.Body, inner, isTail: true), layout, slots, lambda.Types, keepsFrames);
    }

    // What a body assigns without a block lives beside the parameters; a parameter can be assigned anew.
    private static Scope Assigned(JsonataSyntax body, Scope parameters)
    {
        var inner = new Scope(parameters, parameters.Layout);
        foreach (var parameter in parameters.Variables)
            inner.Share(parameter.Name, parameter.Slot);
        Assignments.Declare(body, inner);
        return inner;
    }

    private TransformNode Transform(TransformSyntax transform, Scope scope)
    {
        var layout = new FrameLayout();
        var inner = new Scope(scope, layout);
        foreach (var part in transform.Children)
            Assignments.Declare(part, inner);
        return new(
            Node(transform.Pattern, inner),
            Node(transform.Update, inner),
            transform.Delete is null ? null : Node(transform.Delete, inner),
            layout,
            PathOutline.PositionOf(transform.Update),
            transform.Delete is null ? 0 : PathOutline.PositionOf(transform.Delete));
    }
}
