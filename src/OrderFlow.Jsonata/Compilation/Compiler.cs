using System.Runtime.CompilerServices;
using OrderFlow.Jsonata.Evaluation;
using OrderFlow.Jsonata.Evaluation.Nodes;
using OrderFlow.Jsonata.Functions;
using OrderFlow.Jsonata.Planning;
using OrderFlow.Jsonata.Syntax;

namespace OrderFlow.Jsonata.Compilation;

/// <summary>Turns the tree into nodes that evaluate themselves, each variable into the place where it will be found.</summary>
internal ref partial struct Compiler
{
    private const int GuardEvery = 32;

    private readonly bool _sharesFrames;
    private readonly Ancestry? _ancestry;
    private readonly Scope? _outer;
    private TupleNames? _tupleNames;
    private GlobalTable _globals;
    private SyntaxStack _pending;
    private int _depth;

    private Compiler(JsonataSyntax syntax, Scope? outer)
    {
        _outer = outer;
        // Text that $eval gets can name any variable: then each scope needs a frame of its own by which to find them.
        _sharesFrames = !syntax.Has(SyntaxFacts.Evaluates);
        _ancestry = syntax.Has(SyntaxFacts.CarriesTuples) ? Ancestry.Of(syntax) : null;
    }

    /// <summary>Compiles an expression.</summary>
    /// <param name="syntax">The expression.</param>
    /// <param name="dialect">Which functions there are.</param>
    /// <param name="outer">The variables around it, if it is evaluated inside another expression.</param>
    /// <exception cref="JsonataFailure">The constructs do not go together.</exception>
    public static CompiledExpression Compile(JsonataSyntax syntax, JsonataDialect dialect, Scope? outer = null)
    {
        var compiler = new Compiler(syntax, outer);
        var needsFrame = outer is not null || syntax.Has(SyntaxFacts.AssignsWithin | SyntaxFacts.CarriesTuples);
        var scope = needsFrame ? new Scope(outer, new FrameLayout()) : Scope.Empty;
        Assignments.Declare(syntax, scope);
        var root = compiler.Node(syntax, scope);
        if (compiler._ancestry is { IsOpen: true })
            throw new JsonataFailure("S0217") { At = PathOutline.PositionOf(syntax), Token = SyntaxKinds.NameOf(syntax) };
        var globals = compiler._globals.ToArray();
        return new(root, scope.Layout, globals, Library.Find(globals, dialect));
    }

    private Node Node(JsonataSyntax syntax, Scope scope, bool isTail = false, bool isConstructed = false)
    {
        Enter();
        var node = Unguarded(syntax, scope, isTail, isConstructed);
        _depth--;
        return Guarded(node, _depth);
    }

    private void Enter()
    {
        if (_depth++ % GuardEvery == 0)
            RuntimeHelpers.EnsureSufficientExecutionStack();
    }

    private static Node Guarded(Node node, int depth) => depth % GuardEvery == GuardEvery - 1 && node is not LiteralNode ? new StackGuardNode(node) : node;

    private Node Unguarded(JsonataSyntax syntax, Scope scope, bool isTail, bool isConstructed)
    {
        if (PathOutline.IsPath(syntax))
            return Path(syntax, scope);
        if (Step.IsBehind(syntax))
        {
            var operand = Operand(Step.Read(syntax), scope, isTail, isConstructed);
            _ancestry?.Check(syntax);
            return operand;
        }

        var node = Core(syntax, scope, isTail, isConstructed);
        return syntax.KeepsArray && !IsTailCall(syntax, isTail) ? new KeepArrayNode(node) : node;
    }

    /// <summary>An operand that is no path, with what stands behind it.</summary>
    private Node Operand(Step operand, Scope scope, bool isTail, bool isConstructed)
    {
        isTail &= operand.Stages.Count == 0 || operand.Core.Kind == SyntaxKind.Block;
        var node = Core(operand.Core, scope, isTail, isConstructed);
        if (operand.Stages.Count > 0)
            node = new FilteredNode(node, Filters(operand.Stages, scope));
        var group = operand.Group is { } grouping ? Group(grouping.Members, grouping.Position, scope) : null;
        if (IsTailCall(operand.Core, isTail))
            return node;
        if (group is not null)
            return new GroupedNode(node, group);
        return operand.KeepsArray ? new KeepArrayNode(node) : node;
    }

    // As in the reference implementation, only a predicate keeps a call from being a tail call: what else stands behind it is lost,
    // and what stands behind a block is applied to the call before it is made.
    private static bool IsTailCall(JsonataSyntax core, bool isTail) => isTail && core is CallSyntax { IsPartial: false };

    private Node Core(JsonataSyntax syntax, Scope scope, bool isTail, bool isConstructed) => syntax.Kind switch
    {
        SyntaxKind.Literal => new LiteralNode(((LiteralSyntax)syntax).Value),
        SyntaxKind.Variable => Variable(((VariableSyntax)syntax).Name, scope),
        SyntaxKind.Wildcard => WildcardNode.Instance,
        SyntaxKind.Descendant => DescendantNode.Instance,
        SyntaxKind.Parent => Variable(_ancestry!.LabelOf(syntax), scope),
        SyntaxKind.Binary or SyntaxKind.Application or SyntaxKind.Call => Chain(syntax, scope, isTail),
        SyntaxKind.Negation => Negation((NegationSyntax)syntax, scope),
        SyntaxKind.Array => Array((ArraySyntax)syntax, scope, isConstructed),
        SyntaxKind.Object => Object((ObjectSyntax)syntax, scope),
        SyntaxKind.Condition => Condition((ConditionSyntax)syntax, scope, isTail),
        SyntaxKind.Block => Block((BlockSyntax)syntax, scope, isTail),
        SyntaxKind.Bind => Bind((BindSyntax)syntax, scope),
        SyntaxKind.Regex => Regex((RegexSyntax)syntax),
        SyntaxKind.Lambda => Lambda((LambdaSyntax)syntax, scope),
        SyntaxKind.Transform => Transform((TransformSyntax)syntax, scope),
        SyntaxKind.End => throw new JsonataFailure("S0207") { At = syntax.Position, Token = "(end)" },
        _ => throw new JsonataFailure("S0206") { At = syntax.Position, Token = syntax.ToString() },
    };

    private static RegexNode Regex(RegexSyntax regex) => new(RegexPattern.Compile(regex.Pattern, regex.Flags, regex.Position));

    private ObjectNode Object(ObjectSyntax members, Scope scope) => new(Group(members.Members, members.Position, scope));

    private BindNode Bind(BindSyntax bind, Scope scope) => new(scope.Declare(bind.Variable.Name), Node(bind.Value, scope));

    private ConditionNode Condition(ConditionSyntax condition, Scope scope, bool isTail) => new(
        Node(condition.Condition, scope),
        Node(condition.Then, scope, isTail),
        condition.Else is null ? null : Node(condition.Else, scope, isTail));

    private Node Variable(string name, Scope scope)
    {
        if (name.Length == 0)
            return ContextNode.Instance;
        return name == "$" ? RootNode.Instance : Variable(name, scope, 0, isOwn: true);
    }

    private Node Variable(string name, Scope? scope, int hops, bool isOwn)
    {
        for (; scope is not null; scope = scope.Parent)
        {
            // The scopes around text that $eval gets belong to another expression, with globals of its own.
            isOwn &= !ReferenceEquals(scope, _outer);
            var place = scope.Find(name);
            var leaves = scope.Parent is { } parent && parent.Layout != scope.Layout;
            if (place >= 0)
            {
                ref var variable = ref scope.Variables[place];
                var further = isOwn ? variable.Further : null;
                if (further is null && !scope.IsAlwaysBound)
                    further = Variable(name, scope.Parent, leaves ? 1 : 0, isOwn);
                if (isOwn)
                    variable.Further = further;
                return new LocalNode(hops, variable.Slot, further);
            }

            hops += leaves ? 1 : 0;
        }

        return _globals.Get(name);
    }

    private Node Negation(NegationSyntax negation, Scope scope)
    {
        // A number with its sign is a literal, to which what stands behind the number applies.
        if (Step.LiteralOf(negation) is null)
            return new NegationNode(Node(negation.Operand, scope), negation.Position);
        var operand = Operand(Step.Read(negation), scope, isTail: false, isConstructed: false);
        _ancestry?.Check(Step.Unsigned(negation));
        return operand;
    }

    private ArrayNode Array(ArraySyntax array, Scope scope, bool isConstructed)
    {
        var isNested = new bool[array.Elements.Length];
        for (var i = 0; i < isNested.Length; i++)
            isNested[i] = IsOperand(array.Elements[i], SyntaxKind.Array);
        return new(Nodes(array.Elements, scope), isNested, isConstructed);
    }

    private static bool IsOperand(JsonataSyntax syntax, SyntaxKind kind) =>
        syntax.Kind == kind || (Step.IsBehind(syntax) && !PathOutline.IsPath(syntax) && Step.CoreOf(syntax).Kind == kind);

    private Node[] Nodes(JsonataSyntax[] parts, Scope scope)
    {
        if (parts.Length == 0)
            return [];
        var nodes = new Node[parts.Length];
        for (var i = 0; i < nodes.Length; i++)
            nodes[i] = Node(parts[i], scope);
        return nodes;
    }

    private Filter[] Filters(List<Stage> stages, Scope scope)
    {
        var filters = new List<Filter>(stages.Count);
        foreach (var stage in stages)
        {
            if (stage.Filter is not null)
                filters.Add(new(Node(stage.Filter, scope)));
        }

        return [.. filters];
    }

    private GroupNode Group(PairSyntax[] pairs, int position, Scope scope)
    {
        var shape = KnownKeys.Of(pairs);
        var keys = shape is null ? new Node[pairs.Length] : null;
        var values = pairs.Length == 0 ? [] : new Node[pairs.Length];
        for (var i = 0; i < values.Length; i++)
        {
            if (keys is not null)
                keys[i] = Node(pairs[i].Key, scope);
            values[i] = Node(pairs[i].Value, scope);
        }

        return new(keys, values, shape, position);
    }
}
