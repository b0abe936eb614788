using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace OrderFlow.StatesLanguage.Translation;

/// <summary>Writes an expression tree as the C# that it was compiled from, near enough to be found in the source.</summary>
internal static class CSharpText
{
    public static string Of(Expression expression) => expression switch
    {
        ParameterExpression parameter => parameter.Name ?? "_",
        ConstantExpression constant => Constant(constant),
        MemberExpression { Expression: ConstantExpression closure } captured when IsClosure(closure.Type) => captured.Member.Name,
        MemberExpression { Expression: { } owner } member => $"{Of(owner)}.{member.Member.Name}",
        MemberExpression member => $"{member.Member.DeclaringType!.Name}.{member.Member.Name}",
        UnaryExpression unary => Unary(unary),
        BinaryExpression { NodeType: ExpressionType.ArrayIndex } index => $"{Of(index.Left)}[{Of(index.Right)}]",
        BinaryExpression binary => $"{Operand(binary.Left)} {Sign(binary.NodeType)} {Operand(binary.Right)}",
        ConditionalExpression c => $"{Operand(c.Test)} ? {Operand(c.IfTrue)} : {Operand(c.IfFalse)}",
        MethodCallExpression call => Call(call),
        NewExpression { Members: not null } anonymous => $"new {{ {string.Join(", ", anonymous.Members!.Zip(anonymous.Arguments, (m, a) => $"{m.Name} = {Of(a)}"))} }}",
        NewExpression created => $"new {TypeName(created.Type)}({All(created.Arguments)})",
        MemberInitExpression init => $"{Of(init.NewExpression)} {{ {string.Join(", ", init.Bindings.Select(b => b is MemberAssignment a ? $"{b.Member.Name} = {Of(a.Expression)}" : b.Member.Name))} }}",
        NewArrayExpression array => $"new[] {{ {All(array.Expressions)} }}",
        LambdaExpression lambda => $"{Parameters(lambda)} => {Of(lambda.Body)}",
        InvocationExpression invocation => $"{Of(invocation.Expression)}({All(invocation.Arguments)})",
        _ => expression.ToString(),
    };

    private static string Constant(ConstantExpression constant) => constant.Value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool truth => truth ? "true" : "false",
        char letter => $"'{letter}'",
        decimal number => $"{number}m",
        Enum member => $"{TypeName(member.GetType())}.{member}",
        _ when IsClosure(constant.Type) => "this",
        var value => value.ToString() ?? "",
    };

    private static string Unary(UnaryExpression unary) => unary.NodeType switch
    {
        ExpressionType.Not => $"!{Operand(unary.Operand)}",
        ExpressionType.Negate or ExpressionType.NegateChecked => $"-{Operand(unary.Operand)}",
        ExpressionType.OnesComplement => $"~{Operand(unary.Operand)}",
        ExpressionType.ArrayLength => $"{Of(unary.Operand)}.Length",
        ExpressionType.TypeAs => $"{Operand(unary.Operand)} as {TypeName(unary.Type)}",
        ExpressionType.Convert when unary.Method is null && Scalars.IsNumber(unary.Type) && !unary.Operand.Type.IsEnum && unary.Operand.Type.IsValueType
            && !IsWidening(unary) => $"({TypeName(unary.Type)}){Operand(unary.Operand)}",
        _ => Of(unary.Operand),
    };

    private static bool IsWidening(UnaryExpression convert) =>
        Nullable.GetUnderlyingType(convert.Type) == convert.Operand.Type
        || (Scalars.IsInteger(convert.Operand.Type) && Type.GetTypeCode(Scalars.Underlying(convert.Type)) > Type.GetTypeCode(Scalars.Underlying(convert.Operand.Type)));

    private static string Call(MethodCallExpression call)
    {
        if (call.Method.Name.StartsWith("op_", StringComparison.Ordinal))
            return All(call.Arguments);
        if (call is { Method.Name: "get_Item" or "get_Chars", Object: { } indexed })
            return $"{Of(indexed)}[{All(call.Arguments)}]";
        if (call.Object is { } owner)
            return $"{Of(owner)}.{call.Method.Name}({All(call.Arguments)})";
        return call.Method.IsDefined(typeof(ExtensionAttribute), inherit: false)
            ? $"{Of(call.Arguments[0])}.{call.Method.Name}({All(call.Arguments.Skip(1))})"
            : $"{TypeName(call.Method.DeclaringType!)}.{call.Method.Name}({All(call.Arguments)})";
    }

    private static string Operand(Expression operand) => operand is BinaryExpression or ConditionalExpression ? $"({Of(operand)})" : Of(operand);

    private static string All(IEnumerable<Expression> arguments) => string.Join(", ", arguments.Select(Of));

    private static string Parameters(LambdaExpression lambda) =>
        lambda.Parameters is [var one] ? Of(one) : $"({All(lambda.Parameters)})";

    private static string TypeName(Type type) => type.IsGenericType
        ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(TypeName))}>"
        : Type.GetTypeCode(type) switch
        {
            TypeCode.Int32 when !type.IsEnum => "int",
            TypeCode.Int64 when !type.IsEnum => "long",
            TypeCode.String => "string",
            TypeCode.Decimal => "decimal",
            TypeCode.Double => "double",
            TypeCode.Boolean => "bool",
            _ => type.Name,
        };

    private static bool IsClosure(Type type) => type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) || type.Name.Contains("DisplayClass", StringComparison.Ordinal);

    private static string Sign(ExpressionType type) => type switch
    {
        ExpressionType.Equal => "==",
        ExpressionType.NotEqual => "!=",
        ExpressionType.LessThan => "<",
        ExpressionType.LessThanOrEqual => "<=",
        ExpressionType.GreaterThan => ">",
        ExpressionType.GreaterThanOrEqual => ">=",
        ExpressionType.AndAlso => "&&",
        ExpressionType.OrElse => "||",
        ExpressionType.And => "&",
        ExpressionType.Or => "|",
        ExpressionType.ExclusiveOr => "^",
        ExpressionType.Coalesce => "??",
        ExpressionType.Add or ExpressionType.AddChecked => "+",
        ExpressionType.Subtract or ExpressionType.SubtractChecked => "-",
        ExpressionType.Multiply or ExpressionType.MultiplyChecked => "*",
        ExpressionType.Divide => "/",
        ExpressionType.Modulo => "%",
        ExpressionType.LeftShift => "<<",
        ExpressionType.RightShift => ">>",
        _ => type.ToString(),
    };
}
