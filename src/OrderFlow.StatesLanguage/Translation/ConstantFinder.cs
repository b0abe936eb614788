using System.Linq.Expressions;
using OrderFlow.StatesLanguage.Building;

namespace OrderFlow.StatesLanguage.Translation;

/// <summary>Finds the parts of an expression whose value is known in the build: constants, closures, and what is computed from them.</summary>
internal sealed class ConstantFinder : ExpressionVisitor
{
    private readonly HashSet<Expression> constants = [];
    private bool varies;

    public static HashSet<Expression> Find(Expression body)
    {
        var finder = new ConstantFinder();
        finder.Visit(body);
        return finder.constants;
    }

    public override Expression? Visit(Expression? node)
    {
        if (node is null)
            return null;
        var outer = varies;
        varies = false;
        base.Visit(node);
        varies |= Varies(node);
        if (!varies)
            constants.Add(node);
        varies |= outer;
        return node;
    }

    /// <summary>Objects and lists are built member by member, even of constants, so that substitutions in them stay what they are.</summary>
    private static bool Varies(Expression node) => node switch
    {
        ParameterExpression or LambdaExpression or MemberInitExpression or ListInitExpression or NewArrayExpression => true,
        NewExpression created => !Scalars.Is(created.Type),
        UnaryExpression { NodeType: ExpressionType.Quote } => true,
        UnaryExpression { NodeType: ExpressionType.Convert } convert => convert.Operand.Type == typeof(Substitution),
        MemberExpression member => Moments.IsClock(member.Member) || member.Type.IsByRefLike,
        MethodCallExpression call => Moments.IsRandom(call.Method) || call.Type == typeof(void) || call.Type.IsByRefLike,
        _ => node.NodeType is ExpressionType.Extension or ExpressionType.Block,
    };
}
