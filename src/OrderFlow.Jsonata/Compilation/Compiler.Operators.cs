using OrderFlow.Jsonata.Evaluation;
using OrderFlow.Jsonata.Evaluation.Nodes;
using OrderFlow.Jsonata.Parsing;
using OrderFlow.Jsonata.Planning;
using OrderFlow.Jsonata.Syntax;

namespace OrderFlow.Jsonata.Compilation;

/// <content>Operators, applications and calls, of which a text can chain thousands: <c>1 + 2 + 3</c>, <c>a ~> $f ~> $g</c>, <c>$f(1)(2)</c>.</content>
internal ref partial struct Compiler
{
    private Node Chain(JsonataSyntax last, Scope scope, bool isTail)
    {
        var start = _pending.Count;
        var first = last;
        do
        {
            _pending.Push(first);
            first = first.Head!;
        }
        while (first.Kind is SyntaxKind.Binary or SyntaxKind.Application || (first.Kind == SyntaxKind.Call && !first.KeepsArray));

        var node = Node(first, scope);
        var keepsArray = last.Kind == SyntaxKind.Application && PathOutline.IsKeptArray(first);
        for (var depth = _depth; _pending.Count > start; depth++)
        {
            var link = _pending.Pop();
            var isLast = _pending.Count == start;
            node = link switch
            {
                BinarySyntax binary => Binary(binary, node, Node(binary.Right, scope, isLast && isTail && HandsOn(binary))),
                ApplicationSyntax application => Application(application, node, scope, ref keepsArray),
                _ => Call((CallSyntax)link, node, scope, isLast && isTail),
            };
            keepsArray &= link.Kind == SyntaxKind.Application;
            if (!isLast)
                node = Guarded(node, depth);
        }

        return node;
    }

    // The right side of these is their result.
    private static bool HandsOn(BinarySyntax binary) => binary.Symbol is TokenKind.QuestionQuestion or TokenKind.QuestionColon;

    private static Node Binary(BinarySyntax binary, Node left, Node right) => binary.Symbol switch
    {
        TokenKind.Plus or TokenKind.Minus or TokenKind.Star or TokenKind.Slash or TokenKind.Percent =>
            new ArithmeticNode(binary.Operator[0], left, right, binary.Position),
        TokenKind.Equal or TokenKind.NotEqual => new EqualityNode(binary.Symbol == TokenKind.NotEqual, left, right),
        TokenKind.Less or TokenKind.LessOrEqual or TokenKind.Greater or TokenKind.GreaterOrEqual =>
            new ComparisonNode(binary.Operator, left, right, binary.Position),
        TokenKind.And or TokenKind.Or => new LogicalNode(binary.Symbol == TokenKind.Or, left, right),
        TokenKind.Ampersand => ConcatenationNode.Create(left, right, binary.Position),
        TokenKind.In => new InclusionNode(left, right),
        TokenKind.QuestionQuestion or TokenKind.QuestionColon => new CoalesceNode(binary.Symbol == TokenKind.QuestionColon, left, right),
        _ => new RangeNode(left, right, binary.Position),
    };

    private Node Application(ApplicationSyntax application, Node left, Scope scope, ref bool keepsArray)
    {
        var right = Node(application.Right, scope);
        // A call gets a first argument; what stands behind it is lost, as in the reference implementation.
        if (right is not CallNode && IsOperand(application.Right, SyntaxKind.Call) && Step.CoreOf(application.Right) is CallSyntax { IsPartial: false } call)
            right = Call(call, Node(call.Procedure, scope), scope, isTail: false);
        var node = new ApplicationNode(left, right, application.Position, (application.Right as VariableSyntax)?.Name);
        keepsArray |= PathOutline.IsKeptArray(application.Right);
        return keepsArray ? new KeepArrayNode(node) : node;
    }

    private Node Call(CallSyntax call, Node procedure, Scope scope, bool isTail)
    {
        var start = PathOutline.StartOf(call.Procedure);
        var isPath = PathOutline.IsPath(call.Procedure);
        var name = start is BlockSyntax or LambdaSyntax or ConditionSyntax or TransformSyntax ? null : LeadingToken.Of(start);
        // A field that is called: the dollar sign of a variable may have been forgotten.
        var namesake = isPath && start is NameSyntax or VariableSyntax or LiteralSyntax { Value.IsString: true } && name?.Length > 0 ? Variable(name, scope) : null;
        if (call.IsPartial)
            return new PartialNode(procedure, Arguments(call.Operands, scope), namesake, call.Position, name);
        var node = new CallNode(procedure, Nodes(call.Operands, scope), namesake, call.Position, name);
        return isTail ? new TailCallNode(node) : node;
    }

    private Node?[] Arguments(JsonataSyntax[] operands, Scope scope)
    {
        var arguments = new Node?[operands.Length];
        for (var i = 0; i < arguments.Length; i++)
            arguments[i] = operands[i].Kind == SyntaxKind.Placeholder ? null : Node(operands[i], scope);
        return arguments;
    }
}
