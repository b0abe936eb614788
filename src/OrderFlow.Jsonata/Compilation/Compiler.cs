using System.Runtime.CompilerServices;
using OrderFlow.Jsonata.Evaluation;
using OrderFlow.Jsonata.Evaluation.Nodes;
using OrderFlow.Jsonata.Functions;
using OrderFlow.Jsonata.Planning;

namespace OrderFlow.Jsonata.Compilation;

/// <summary>Turns a plan into nodes that evaluate themselves, each variable into the place where it will be found.</summary>
internal sealed partial class Compiler
{
    private const int GuardEvery = 32;

    private readonly JsonataDialect _dialect;
    private readonly bool _sharesFrames;
    private readonly List<string> _globals = [];
    private readonly List<JsonataValue> _library = [];
    private int _depth;

    private Compiler(JsonataDialect dialect, bool sharesFrames)
    {
        _dialect = dialect;
        _sharesFrames = sharesFrames;
    }

    /// <summary>Compiles an expression.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="dialect">Which functions there are.</param>
    /// <param name="outer">The variables around it, if it is evaluated inside another expression.</param>
    public static CompiledExpression Compile(PlanNode plan, JsonataDialect dialect, Scope? outer = null)
    {
        // Text that $eval gets can name any variable: then each scope needs a frame of its own by which to find them.
        var compiler = new Compiler(dialect, sharesFrames: !PlanWalk.Mentions(plan, "eval"));
        var layout = new FrameLayout();
        var scope = new Scope(outer, layout);
        foreach (var name in PlanWalk.AssignedIn(plan))
            scope.Declare(name);
        var root = compiler.Node(plan, scope);
        return new(root, layout, [.. compiler._globals], [.. compiler._library]);
    }

    private Node Node(PlanNode plan, Scope scope, bool isTail = false)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw new JsonataFailure("S0218") { At = plan.Position };
        _depth++;
        var node = Complete(plan, scope, isTail);
        return _depth-- % GuardEvery == 0 && node is not LiteralNode ? new StackGuardNode(node) : node;
    }

    private Node Complete(PlanNode plan, Scope scope, bool isTail)
    {
        // As in the reference implementation, only a predicate keeps a call from being a tail call: what else stands behind it is lost,
        // and what stands behind a block is applied to the call before it is made.
        isTail &= plan.Predicates is null || plan.Kind == PlanKind.Block;
        var node = Bare(plan, scope, isTail);
        if (plan.Predicates is not null)
            node = new FilteredNode(node, Filters(plan.Predicates, scope));
        if (plan.Kind == PlanKind.Path)
            return node;
        if (isTail && plan.Kind == PlanKind.Call)
            return node;
        if (plan.Group is not null)
            return new GroupedNode(node, Group(plan.Group, scope));
        return plan.KeepsArray ? new KeepArrayNode(node) : node;
    }

    private Node Bare(PlanNode plan, Scope scope, bool isTail) => plan.Kind switch
    {
        PlanKind.Path => Path(plan, scope),
        PlanKind.Name => new NameNode(plan.Text),
        PlanKind.Literal => new LiteralNode(plan.Literal),
        PlanKind.Variable => Variable(plan.Text, scope),
        PlanKind.Wildcard => new WildcardNode(),
        PlanKind.Descendant => new DescendantNode(),
        PlanKind.Parent => Variable(plan.Slot!.Label, scope),
        PlanKind.Binary => Binary(plan, scope),
        PlanKind.Negation => new NegationNode(Node(plan.First!, scope), plan.Position),
        PlanKind.Array => Array(plan, scope),
        PlanKind.Object => new ObjectNode(Group(new(plan.Pairs, plan.Position), scope)),
        PlanKind.Condition => new ConditionNode(
            Node(plan.First!, scope),
            Node(plan.Second!, scope, isTail),
            plan.Third is null ? null : Node(plan.Third, scope, isTail)),
        PlanKind.Coalesce => new CoalesceNode(byTruth: false, Node(plan.First!, scope), Node(plan.Second!, scope, isTail)),
        PlanKind.Default => new CoalesceNode(byTruth: true, Node(plan.First!, scope), Node(plan.Second!, scope, isTail)),
        PlanKind.Block => Block(plan, scope, isTail),
        PlanKind.Bind => new BindNode(scope.Declare(plan.Text), Node(plan.First!, scope)),
        PlanKind.Regex => new RegexNode(RegexPattern.Compile(plan.Text, plan.Flags, plan.Position)),
        PlanKind.Call => isTail ? new TailCallNode(Call(plan, scope)) : Call(plan, scope),
        PlanKind.Partial => Partial(plan, scope),
        PlanKind.Lambda => Lambda(plan, scope),
        PlanKind.Application => new ApplicationNode(
            Node(plan.First!, scope),
            plan.Second!.Kind == PlanKind.Call ? Call(plan.Second, scope) : Node(plan.Second, scope),
            plan.Position,
            plan.Second.Kind == PlanKind.Variable ? plan.Second.Text : null),
        PlanKind.Transform => Transform(plan, scope),
        _ => throw new JsonataFailure("S0206") { At = plan.Position, Token = plan.Text },
    };

    private Node Variable(string name, Scope scope)
    {
        if (name.Length == 0)
            return new ContextNode();
        return name == "$" ? new RootNode() : Variable(name, scope, 0);
    }

    private Node Variable(string name, Scope? scope, int hops)
    {
        for (; scope is not null; scope = scope.Parent)
        {
            var leaves = scope.Parent is { } parent && parent.Layout != scope.Layout;
            if (scope.Slots.TryGetValue(name, out var slot))
            {
                var further = scope.IsAlwaysBound ? null : Variable(name, scope.Parent, leaves ? hops + 1 : hops);
                return new LocalNode(hops, slot, further);
            }

            hops += leaves ? 1 : 0;
        }

        return Global(name);
    }

    private GlobalNode Global(string name)
    {
        var index = _globals.IndexOf(name);
        if (index < 0)
        {
            index = _globals.Count;
            _globals.Add(name);
            _library.Add(Library.Find(name, _dialect));
        }

        return new(index);
    }

    private Node Binary(PlanNode plan, Scope scope)
    {
        var (left, right) = (Node(plan.First!, scope), Node(plan.Second!, scope));
        return plan.Text switch
        {
            "+" or "-" or "*" or "/" or "%" => new ArithmeticNode(plan.Text[0], left, right, plan.Position),
            "=" or "!=" => new EqualityNode(plan.Text == "!=", left, right),
            "<" or "<=" or ">" or ">=" => new ComparisonNode(plan.Text, left, right, plan.Position),
            "and" or "or" => new LogicalNode(plan.Text == "or", left, right),
            "&" => new ConcatenationNode(left, right, plan.Position),
            "in" => new InclusionNode(left, right),
            _ => new RangeNode(left, right, plan.Position),
        };
    }

    private ArrayNode Array(PlanNode plan, Scope scope)
    {
        var isNested = new bool[plan.Items.Count];
        for (var i = 0; i < isNested.Length; i++)
            isNested[i] = plan.Items[i].Kind == PlanKind.Array;
        return new(Nodes(plan.Items, scope), isNested, plan.IsConstructed);
    }

    private Node[] Nodes(List<PlanNode> plans, Scope scope)
    {
        var nodes = new Node[plans.Count];
        for (var i = 0; i < nodes.Length; i++)
            nodes[i] = Node(plans[i], scope);
        return nodes;
    }

    private Filter[] Filters(IEnumerable<PlanNode> conditions, Scope scope) =>
        [.. conditions.Select(condition => new Filter(Node(condition, scope)))];

    private GroupNode Group(Grouping grouping, Scope scope) =>
        new([.. grouping.Pairs.Select(pair => (Node(pair.Key, scope), Node(pair.Value, scope)))], grouping.Position);
}
