using System.Globalization;
using Newtonsoft.Json.Linq;
using OrderFlow.Jsonata.Syntax;

namespace OrderFlow.StatesLanguage.Validation.Analysis.Types;

/// <summary>Infers what an expression gives, and tells what it reads that is never there. What it does not know can be anything.</summary>
/// <param name="scope">What the expression reads from.</param>
/// <param name="place">The expression's token.</param>
/// <param name="findings">What is told.</param>
internal sealed partial class ExpressionTypes(TypeScope scope, JToken place, TypeFindings findings)
{
    // Deeper constructs can be anything.
    private const int DeepestConstruct = 120;

    private readonly Dictionary<string, Stack<JsonType>> locals = [];
    private bool isTolerant;
    private int depth;

    public JsonType Infer(JsonataSyntax expression) => Of(expression, null);

    private JsonType Of(JsonataSyntax node, JsonType? context)
    {
        if (depth >= DeepestConstruct)
            return JsonType.Unknown;
        depth++;
        var type = Construct(node, context);
        depth--;
        return node.KeepsArray && !type.IsUnknown ? JsonType.ArrayOf(TypeSteps.Element(type)).Optional() : type;
    }

    private JsonType Construct(JsonataSyntax node, JsonType? context) => node switch
    {
        LiteralSyntax literal => Literal(literal),
        VariableSyntax variable => Variable(variable.Name, context),
        NameSyntax name => context is null ? JsonType.Unknown : Member(context, name, name.Name, ""),
        PathSyntax path => Path(path, context),
        PredicateSyntax filter => Filter(filter, context),
        SortSyntax sort => Sort(sort, context),
        GroupSyntax group => Group(group, context),
        BinarySyntax binary => Binary(binary, context),
        NegationSyntax negation => Number(Of(negation.Operand, context).Kinds),
        ArraySyntax array => Array(array, context),
        ObjectSyntax members => Object(members, context),
        ConditionSyntax choice => Condition(choice, context),
        BlockSyntax block => Block(block, context),
        BindSyntax bind => Bind(bind, context),
        CallSyntax call => Call(call, context),
        ApplicationSyntax application => Application(application, context),
        FocusSyntax focus => Carried(focus.Left, focus.Variable, context),
        IndexSyntax index => Carried(index.Left, index.Variable, context),
        LambdaSyntax function => Function(function, context, JsonType.Unknown).Unknown,
        _ => JsonType.Unknown,
    };

    /// <summary>What never is there has been told of: who reads it later need not hear it again.</summary>
    public static JsonType Told(JsonType type) => type.Kinds == TypeKinds.Absent ? JsonType.Unknown : type;

    private static JsonType Literal(LiteralSyntax literal) =>
        literal.Value.IsString ? JsonType.Text : literal.Value.IsNumber ? JsonType.Number : literal.Value.IsBoolean ? JsonType.Boolean : JsonType.Null;

    private JsonType Variable(string name, JsonType? context) => name switch
    {
        "" => context ?? JsonType.Unknown,
        "$" => JsonType.Unknown,
        "states" => scope.States,
        _ => locals.TryGetValue(name, out var values) && values.TryPeek(out var value) ? value : scope.Variables.Of(name),
    };

    private JsonType Path(PathSyntax path, JsonType? context)
    {
        var left = Of(path.Left, context);
        if (path.Right is NameSyntax name)
            return Member(left, name, null, path.Left);
        if (path.Right is WildcardSyntax or DescendantSyntax)
            return JsonType.Unknown;
        var right = Of(path.Right, TypeSteps.Element(left));

        // An array constructor as a step stays an array.
        return path.Right is ArraySyntax ? JsonType.Unknown : TypeSteps.Sequence(left, right);
    }

    private JsonType Member(JsonType from, NameSyntax step, string? text, object source)
    {
        var name = step.Name;
        var member = TypeSteps.MemberInJsonata(from, name);
        if (!isTolerant && member.Kinds == TypeKinds.Absent && from.HasValue && !from.Members.Contains(name))
            findings.NeverPresent(new TypePlace(place, step), text ?? $"{source}.{name}", name, from, source.ToString()!);
        return member;
    }

    private JsonType Filter(PredicateSyntax filter, JsonType? context)
    {
        var target = Of(filter.Target, context);
        if (filter.Condition is LiteralSyntax literal && literal.Value.IsNumber)
        {
            var position = literal.Value.AsNumber();
            var item = TypeSteps.ItemAt(target, (int)Math.Clamp(Math.Floor(position), int.MinValue, int.MaxValue), inJsonata: true);
            if (!isTolerant && item.Kinds == TypeKinds.Absent && target.HasValue)
                findings.NeverPresent(new TypePlace(place, filter.Condition), filter.ToString(), position.ToString(CultureInfo.InvariantCulture), target, filter.Target.ToString());
            return item;
        }

        var element = TypeSteps.Element(target);
        Of(filter.Condition, element);
        return TypeSteps.Sequence(target, element).Optional();
    }

    private JsonType Sort(SortSyntax sort, JsonType? context)
    {
        var target = Of(sort.Target, context);
        var element = TypeSteps.Element(target);
        foreach (var term in sort.Terms)
            Of(term.Expression, element);
        return TypeSteps.Sequence(target, element);
    }

    private JsonType Group(GroupSyntax group, JsonType? context)
    {
        Of(group.Target, context);
        return JsonType.AnyObject.Optional();
    }

    private JsonType Binary(BinarySyntax binary, JsonType? context)
    {
        var left = Of(binary.Left, context);
        var right = Of(binary.Right, context);
        switch (binary.Operator)
        {
            case "+" or "-" or "*" or "/" or "%":
                return Number(left.Kinds | right.Kinds);
            case "&":
                return JsonType.Text;
            case "..":
                return JsonType.ArrayOf(JsonType.Number, ConstantItems(binary));
            case "=" or "<" or "<=" or ">" or ">=":
                Compare(binary, left, right);
                break;
        }

        return JsonType.Boolean;
    }

    private static double ConstantItems(BinarySyntax range) => Limits.ConstantNumbers.ItemsOf(range) ?? 0;

    // What is compared with nothing or with null is asked whether it is there.
    private void Compare(BinarySyntax comparison, JsonType left, JsonType right)
    {
        const TypeKinds scalars = TypeKinds.Boolean | TypeKinds.Number | TypeKinds.Text;
        var isOrder = comparison.Operator != "=";
        if (((left.Kinds | right.Kinds) & ~scalars) != TypeKinds.None || (left.Kinds & right.Kinds) != TypeKinds.None
            || left.Kinds == TypeKinds.None || right.Kinds == TypeKinds.None)
            return;
        findings.NeverEqual(new TypePlace(place, comparison), comparison.ToString(), left, right, isOrder);
    }

    private JsonType Array(ArraySyntax array, JsonType? context)
    {
        var items = new List<JsonType>(array.Items.Count);
        var isTuple = true;
        var least = 0.0;
        foreach (var item in array.Items)
        {
            var type = Of(item, context);
            if (item is ArraySyntax)
            {
                items.Add(type);
                least++;
                continue;
            }

            // The items of what is an array by itself become items of this one; nothing becomes none.
            isTuple &= (type.Kinds & (TypeKinds.Array | TypeKinds.Absent)) == TypeKinds.None;
            least += type.Kinds == TypeKinds.Array ? type.LeastItems : (type.Kinds & (TypeKinds.Array | TypeKinds.Absent)) == TypeKinds.None ? 1 : 0;
            items.Add(TypeSteps.Element(type));
        }

        return isTuple ? JsonType.Tuple(items) : JsonType.ArrayOf(items.Aggregate(JsonType.Never, (all, item) => all.Or(item)), least);
    }

    private JsonType Object(ObjectSyntax constructor, JsonType? context)
    {
        var members = new TypeMembers();
        var isOpen = false;
        foreach (var pair in constructor.Pairs)
        {
            var value = Of(pair.Value, context);
            if (pair.Key is LiteralSyntax literal && literal.Value.IsString)
                members[literal.Value.AsString()] = Told(value);
            else
                isOpen |= Of(pair.Key, context).Kinds != TypeKinds.None;
        }

        return JsonType.Object(members, isOpen);
    }

    private JsonType Condition(ConditionSyntax choice, JsonType? context)
    {
        Of(choice.Condition, context);
        var then = Of(choice.Then, context);
        return choice.Else is { } otherwise ? then.Or(Of(otherwise, context)) : then.Optional();
    }

    private JsonType Block(BlockSyntax block, JsonType? context)
    {
        var last = JsonType.Absent;
        var bound = new List<string>();
        foreach (var expression in block.Expressions)
        {
            last = Of(expression, context);
            if (expression is BindSyntax bind)
                bound.Add(bind.Variable.Name);
        }

        foreach (var name in bound)
            locals[name].Pop();
        return last;
    }

    private JsonType Bind(BindSyntax bind, JsonType? context)
    {
        // A function can call itself by its name.
        var value = bind.Value is LambdaSyntax ? JsonType.Unknown : Of(bind.Value, context);
        Push(bind.Variable.Name, value);
        if (bind.Value is LambdaSyntax)
            Of(bind.Value, context);
        return value;
    }

    // Steps that bind variables carry more than their values.
    private JsonType Carried(JsonataSyntax step, VariableSyntax variable, JsonType? context)
    {
        Of(step, context);
        Push(variable.Name, JsonType.Unknown);
        return JsonType.Unknown;
    }

    private JsonType Tolerant(JsonataSyntax node, JsonType? context)
    {
        var before = isTolerant;
        isTolerant = true;
        var type = Of(node, context);
        isTolerant = before;
        return type;
    }

    private void Push(string name, JsonType type)
    {
        if (!locals.TryGetValue(name, out var values))
            locals.Add(name, values = new Stack<JsonType>());
        values.Push(type);
    }

    private static JsonType Number(TypeKinds operands) => (operands & TypeKinds.Absent) == TypeKinds.None ? JsonType.Number : JsonType.Number.Optional();
}
