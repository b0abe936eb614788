namespace OrderFlow.Jsonata.Syntax;

/// <summary>Goes through a whole tree, outer before inner, in the order of the text: override the methods of the constructs that matter.</summary>
/// <remarks>A method that is overridden decides whether to go on inside, by calling the one of the base class or not.</remarks>
/// <example>
/// <code>
/// var calls = new Calls();
/// calls.Visit(JsonataExpression.Parse("$map(items, function($item) { $round($item.price) })").Syntax);
///
/// calls.Functions;                                                                // ["map", "round"]
///
/// class Calls : JsonataSyntaxWalker
/// {
///     public List&lt;string> Functions { get; } = [];
///
///     protected override void VisitCall(CallSyntax node)
///     {
///         if (node.Procedure is VariableSyntax function)
///             Functions.Add(function.Name);
///         base.VisitCall(node);
///     }
/// }
/// </code>
/// </example>
public abstract class JsonataSyntaxWalker
{
    /// <summary>Goes to a construct: to the method of its kind.</summary>
    /// <param name="node">The construct.</param>
    public virtual void Visit(JsonataSyntax node)
    {
        if (FurtherStack.IsNeeded)
        {
            VisitFurther(node);
            return;
        }

        switch (node)
        {
            case NameSyntax name: VisitName(name); break;
            case VariableSyntax variable: VisitVariable(variable); break;
            case LiteralSyntax literal: VisitLiteral(literal); break;
            case RegexSyntax regex: VisitRegex(regex); break;
            case WildcardSyntax wildcard: VisitWildcard(wildcard); break;
            case DescendantSyntax descendant: VisitDescendant(descendant); break;
            case ParentSyntax parent: VisitParent(parent); break;
            case PlaceholderSyntax placeholder: VisitPlaceholder(placeholder); break;
            case PathSyntax path: VisitPath(path); break;
            case PredicateSyntax predicate: VisitPredicate(predicate); break;
            case SortSyntax sort: VisitSort(sort); break;
            case GroupSyntax group: VisitGroup(group); break;
            case FocusSyntax focus: VisitFocus(focus); break;
            case IndexSyntax index: VisitIndex(index); break;
            default: VisitCompound(node); break;
        }
    }

    /// <summary>Goes to the constructs directly inside.</summary>
    /// <param name="node">The construct.</param>
    protected void VisitChildren(JsonataSyntax node)
    {
        foreach (var child in node.Children)
            Visit(child);
    }

    /// <summary>Is at an application; goes on to what is inside.</summary>
    /// <param name="node">The construct.</param>
    protected virtual void VisitApplication(ApplicationSyntax node) => VisitChildren(node);

    /// <summary>Is at an array constructor; goes on to what is inside.</summary>
    /// <param name="node">The construct.</param>
    protected virtual void VisitArray(ArraySyntax node) => VisitChildren(node);

    /// <summary>Is at an operator between two operands; goes on to what is inside.</summary>
    /// <param name="node">The construct.</param>
    protected virtual void VisitBinary(BinarySyntax node) => VisitChildren(node);

    /// <summary>Is at an assignment; goes on to what is inside.</summary>
    /// <param name="node">The construct.</param>
    protected virtual void VisitBind(BindSyntax node) => VisitChildren(node);

    /// <summary>Is at a block; goes on to what is inside.</summary>
    /// <param name="node">The construct.</param>
    protected virtual void VisitBlock(BlockSyntax node) => VisitChildren(node);

    /// <summary>Is at a call; goes on to what is inside.</summary>
    /// <param name="node">The construct.</param>
    protected virtual void VisitCall(CallSyntax node) => VisitChildren(node);

    /// <summary>Is at a choice; goes on to what is inside.</summary>
    /// <param name="node">The construct.</param>
    protected virtual void VisitCondition(ConditionSyntax node) => VisitChildren(node);

    /// <summary>Is at <c>**</c>; goes on to what is inside.</summary>
    /// <param name="node">The construct.</param>
    protected virtual void VisitDescendant(DescendantSyntax node) => VisitChildren(node);

    /// <summary>Is at a context variable binding; goes on to what is inside.</summary>
    /// <param name="node">The construct.</param>
    protected virtual void VisitFocus(FocusSyntax node) => VisitChildren(node);

    /// <summary>Is at a grouping; goes on to what is inside.</summary>
    /// <param name="node">The construct.</param>
    protected virtual void VisitGroup(GroupSyntax node) => VisitChildren(node);

    /// <summary>Is at a positional variable binding; goes on to what is inside.</summary>
    /// <param name="node">The construct.</param>
    protected virtual void VisitIndex(IndexSyntax node) => VisitChildren(node);

    /// <summary>Is at a function definition; goes on to what is inside.</summary>
    /// <param name="node">The construct.</param>
    protected virtual void VisitLambda(LambdaSyntax node) => VisitChildren(node);

    /// <summary>Is at a literal; goes on to what is inside.</summary>
    /// <param name="node">The construct.</param>
    protected virtual void VisitLiteral(LiteralSyntax node) => VisitChildren(node);

    /// <summary>Is at a name; goes on to what is inside.</summary>
    /// <param name="node">The construct.</param>
    protected virtual void VisitName(NameSyntax node) => VisitChildren(node);

    /// <summary>Is at a negation; goes on to what is inside.</summary>
    /// <param name="node">The construct.</param>
    protected virtual void VisitNegation(NegationSyntax node) => VisitChildren(node);

    /// <summary>Is at an object constructor; goes on to what is inside.</summary>
    /// <param name="node">The construct.</param>
    protected virtual void VisitObject(ObjectSyntax node) => VisitChildren(node);

    /// <summary>Is at <c>%</c>; goes on to what is inside.</summary>
    /// <param name="node">The construct.</param>
    protected virtual void VisitParent(ParentSyntax node) => VisitChildren(node);

    /// <summary>Is at a step; goes on to what is inside.</summary>
    /// <param name="node">The construct.</param>
    protected virtual void VisitPath(PathSyntax node) => VisitChildren(node);

    /// <summary>Is at an argument left open; goes on to what is inside.</summary>
    /// <param name="node">The construct.</param>
    protected virtual void VisitPlaceholder(PlaceholderSyntax node) => VisitChildren(node);

    /// <summary>Is at a filter; goes on to what is inside.</summary>
    /// <param name="node">The construct.</param>
    protected virtual void VisitPredicate(PredicateSyntax node) => VisitChildren(node);

    /// <summary>Is at a regular expression; goes on to what is inside.</summary>
    /// <param name="node">The construct.</param>
    protected virtual void VisitRegex(RegexSyntax node) => VisitChildren(node);

    /// <summary>Is at an order-by clause; goes on to what is inside.</summary>
    /// <param name="node">The construct.</param>
    protected virtual void VisitSort(SortSyntax node) => VisitChildren(node);

    /// <summary>Is at a transform; goes on to what is inside.</summary>
    /// <param name="node">The construct.</param>
    protected virtual void VisitTransform(TransformSyntax node) => VisitChildren(node);

    /// <summary>Is at a variable; goes on to what is inside.</summary>
    /// <param name="node">The construct.</param>
    protected virtual void VisitVariable(VariableSyntax node) => VisitChildren(node);

    /// <summary>Is at <c>*</c>; goes on to what is inside.</summary>
    /// <param name="node">The construct.</param>
    protected virtual void VisitWildcard(WildcardSyntax node) => VisitChildren(node);

    private void VisitFurther(JsonataSyntax node) => FurtherStack.Run(() =>
    {
        Visit(node);
        return node;
    });

    private void VisitCompound(JsonataSyntax node)
    {
        switch (node)
        {
            case ApplicationSyntax application: VisitApplication(application); break;
            case ArraySyntax array: VisitArray(array); break;
            case BinarySyntax binary: VisitBinary(binary); break;
            case BindSyntax bind: VisitBind(bind); break;
            case BlockSyntax block: VisitBlock(block); break;
            case CallSyntax call: VisitCall(call); break;
            case ConditionSyntax condition: VisitCondition(condition); break;
            case LambdaSyntax function: VisitLambda(function); break;
            case NegationSyntax negation: VisitNegation(negation); break;
            case ObjectSyntax members: VisitObject(members); break;
            case TransformSyntax transform: VisitTransform(transform); break;
        }
    }
}
