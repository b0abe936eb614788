namespace OrderFlow.Jsonata.Planning;

/// <summary>
/// A construct on its way from the text to code: paths are flat lists of steps, predicates belong to their steps, and every step knows
/// what it has to remember for a join or a <c>%</c>. Built and changed by the <see cref="Planner"/> only.
/// </summary>
internal sealed class PlanNode(PlanKind kind, int position)
{
    public PlanKind Kind { get; set; } = kind;

    public int Position { get; } = position;

    /// <summary>A name, a variable, an operator, a pattern or a signature.</summary>
    public string Text { get; init; } = "";

    public string Flags { get; init; } = "";

    public JsonataValue Literal { get; set; }

    public PlanNode? First { get; init; }

    public PlanNode? Second { get; init; }

    public PlanNode? Third { get; init; }

    /// <summary>Steps of a path, items, arguments or expressions of a block.</summary>
    public List<PlanNode> Items { get; init; } = [];

    public IReadOnlyList<PlanPair> Pairs { get; init; } = [];

    public IReadOnlyList<SortTerm> Terms { get; init; } = [];

    public IReadOnlyList<string> Parameters { get; init; } = [];

    /// <summary>Filters on something that is no step.</summary>
    public List<PlanNode>? Predicates { get; set; }

    /// <summary>What happens to the values of a step.</summary>
    public List<Stage>? Stages { get; set; }

    public Grouping? Group { get; set; }

    /// <summary>Whether a sequence of one stays an array.</summary>
    public bool KeepsArray { get; set; }

    /// <summary>On a path: whether a result of one stays an array.</summary>
    public bool KeepsSingletonArray { get; set; }

    /// <summary>An array constructor at the start or end of a path, which is not flattened.</summary>
    public bool IsConstructed { get; set; }

    /// <summary>Whether this yields tuples: values along with what was bound on the way.</summary>
    public bool YieldsTuples { get; set; }

    /// <summary>The variable that a step binds its values to.</summary>
    public string? Focus { get; set; }

    /// <summary>The variable that a step binds positions to.</summary>
    public string? Index { get; set; }

    /// <summary>What a step remembers its context for.</summary>
    public ParentSlot? Ancestor { get; set; }

    /// <summary>On a <c>%</c>: what it stands for.</summary>
    public ParentSlot? Slot { get; init; }

    /// <summary>The <c>%</c> inside whose step was not found yet.</summary>
    public List<ParentSlot>? Seeking { get; set; }

    /// <summary>What a call calls, as its errors name it.</summary>
    public string? CalledName => (First is { Kind: PlanKind.Path } path ? path.Items[0] : First) switch
    {
        { Kind: PlanKind.Name or PlanKind.Variable or PlanKind.Binary } plan => plan.Text,
        { Kind: PlanKind.Literal } plan => plan.Literal.IsString ? plan.Text : plan.Literal.ToJson(),
        { Kind: PlanKind.Call or PlanKind.Partial } => "(",
        { Kind: PlanKind.Array } => "[",
        { Kind: PlanKind.Object } => "{",
        { Kind: PlanKind.Negation } => "-",
        { Kind: PlanKind.Wildcard } => "*",
        { Kind: PlanKind.Descendant } => "**",
        _ => null,
    };
}
