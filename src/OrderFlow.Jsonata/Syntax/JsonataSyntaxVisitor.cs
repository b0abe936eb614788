namespace OrderFlow.Jsonata.Syntax;

/// <summary>Computes a result from a tree: override the methods of the constructs that matter, and <see cref="Default"/> for all others.</summary>
/// <typeparam name="TResult">The result.</typeparam>
/// <example>
/// <code>
/// new Calculator().Visit(JsonataExpression.Parse("2 * (3 + 4)").Syntax);          // 14
///
/// class Calculator : JsonataSyntaxVisitor&lt;double>
/// {
///     protected override double VisitLiteral(LiteralSyntax node) => node.Value.AsNumber();
///
///     protected override double VisitBlock(BlockSyntax node) => Visit(node.Expressions[^1]);
///
///     protected override double VisitBinary(BinarySyntax node) => node.Operator switch
///     {
///         "+" => Visit(node.Left) + Visit(node.Right),
///         "*" => Visit(node.Left) * Visit(node.Right),
///         _ => Default(node),
///     };
///
///     protected override double Default(JsonataSyntax node) => throw new NotSupportedException($"{node} is no arithmetic.");
/// }
/// </code>
/// </example>
public abstract class JsonataSyntaxVisitor<TResult>
{
    /// <summary>Computes the result for a construct.</summary>
    /// <param name="node">The construct.</param>
    public TResult Visit(JsonataSyntax node) => FurtherStack.IsNeeded ? VisitFurther(node) : VisitKind(node);

    /// <summary>The result for a construct whose own method is not overridden.</summary>
    /// <param name="node">The construct.</param>
    protected abstract TResult Default(JsonataSyntax node);

    /// <summary>The result for an application.</summary>
    /// <param name="node">The construct.</param>
    protected virtual TResult VisitApplication(ApplicationSyntax node) => Default(node);

    /// <summary>The result for an array constructor.</summary>
    /// <param name="node">The construct.</param>
    protected virtual TResult VisitArray(ArraySyntax node) => Default(node);

    /// <summary>The result for an operator between two operands.</summary>
    /// <param name="node">The construct.</param>
    protected virtual TResult VisitBinary(BinarySyntax node) => Default(node);

    /// <summary>The result for an assignment.</summary>
    /// <param name="node">The construct.</param>
    protected virtual TResult VisitBind(BindSyntax node) => Default(node);

    /// <summary>The result for a block.</summary>
    /// <param name="node">The construct.</param>
    protected virtual TResult VisitBlock(BlockSyntax node) => Default(node);

    /// <summary>The result for a call.</summary>
    /// <param name="node">The construct.</param>
    protected virtual TResult VisitCall(CallSyntax node) => Default(node);

    /// <summary>The result for a choice.</summary>
    /// <param name="node">The construct.</param>
    protected virtual TResult VisitCondition(ConditionSyntax node) => Default(node);

    /// <summary>The result for <c>**</c>.</summary>
    /// <param name="node">The construct.</param>
    protected virtual TResult VisitDescendant(DescendantSyntax node) => Default(node);

    /// <summary>The result for a context variable binding.</summary>
    /// <param name="node">The construct.</param>
    protected virtual TResult VisitFocus(FocusSyntax node) => Default(node);

    /// <summary>The result for a grouping.</summary>
    /// <param name="node">The construct.</param>
    protected virtual TResult VisitGroup(GroupSyntax node) => Default(node);

    /// <summary>The result for a positional variable binding.</summary>
    /// <param name="node">The construct.</param>
    protected virtual TResult VisitIndex(IndexSyntax node) => Default(node);

    /// <summary>The result for a function definition.</summary>
    /// <param name="node">The construct.</param>
    protected virtual TResult VisitLambda(LambdaSyntax node) => Default(node);

    /// <summary>The result for a literal.</summary>
    /// <param name="node">The construct.</param>
    protected virtual TResult VisitLiteral(LiteralSyntax node) => Default(node);

    /// <summary>The result for a name.</summary>
    /// <param name="node">The construct.</param>
    protected virtual TResult VisitName(NameSyntax node) => Default(node);

    /// <summary>The result for a negation.</summary>
    /// <param name="node">The construct.</param>
    protected virtual TResult VisitNegation(NegationSyntax node) => Default(node);

    /// <summary>The result for an object constructor.</summary>
    /// <param name="node">The construct.</param>
    protected virtual TResult VisitObject(ObjectSyntax node) => Default(node);

    /// <summary>The result for <c>%</c>.</summary>
    /// <param name="node">The construct.</param>
    protected virtual TResult VisitParent(ParentSyntax node) => Default(node);

    /// <summary>The result for a step.</summary>
    /// <param name="node">The construct.</param>
    protected virtual TResult VisitPath(PathSyntax node) => Default(node);

    /// <summary>The result for an argument left open.</summary>
    /// <param name="node">The construct.</param>
    protected virtual TResult VisitPlaceholder(PlaceholderSyntax node) => Default(node);

    /// <summary>The result for a filter.</summary>
    /// <param name="node">The construct.</param>
    protected virtual TResult VisitPredicate(PredicateSyntax node) => Default(node);

    /// <summary>The result for a regular expression.</summary>
    /// <param name="node">The construct.</param>
    protected virtual TResult VisitRegex(RegexSyntax node) => Default(node);

    /// <summary>The result for an order-by clause.</summary>
    /// <param name="node">The construct.</param>
    protected virtual TResult VisitSort(SortSyntax node) => Default(node);

    /// <summary>The result for a transform.</summary>
    /// <param name="node">The construct.</param>
    protected virtual TResult VisitTransform(TransformSyntax node) => Default(node);

    /// <summary>The result for a variable.</summary>
    /// <param name="node">The construct.</param>
    protected virtual TResult VisitVariable(VariableSyntax node) => Default(node);

    /// <summary>The result for <c>*</c>.</summary>
    /// <param name="node">The construct.</param>
    protected virtual TResult VisitWildcard(WildcardSyntax node) => Default(node);

    private TResult VisitFurther(JsonataSyntax node) => FurtherStack.Run(() => VisitKind(node));

    private TResult VisitKind(JsonataSyntax node) => node switch
    {
        ApplicationSyntax application => VisitApplication(application),
        ArraySyntax array => VisitArray(array),
        BinarySyntax binary => VisitBinary(binary),
        BindSyntax bind => VisitBind(bind),
        BlockSyntax block => VisitBlock(block),
        CallSyntax call => VisitCall(call),
        ConditionSyntax condition => VisitCondition(condition),
        DescendantSyntax descendant => VisitDescendant(descendant),
        FocusSyntax focus => VisitFocus(focus),
        GroupSyntax group => VisitGroup(group),
        IndexSyntax index => VisitIndex(index),
        LambdaSyntax function => VisitLambda(function),
        LiteralSyntax literal => VisitLiteral(literal),
        NameSyntax name => VisitName(name),
        NegationSyntax negation => VisitNegation(negation),
        ObjectSyntax members => VisitObject(members),
        ParentSyntax parent => VisitParent(parent),
        PathSyntax path => VisitPath(path),
        PlaceholderSyntax placeholder => VisitPlaceholder(placeholder),
        PredicateSyntax predicate => VisitPredicate(predicate),
        RegexSyntax regex => VisitRegex(regex),
        SortSyntax sort => VisitSort(sort),
        TransformSyntax transform => VisitTransform(transform),
        VariableSyntax variable => VisitVariable(variable),
        WildcardSyntax wildcard => VisitWildcard(wildcard),
        _ => Default(node),
    };
}
