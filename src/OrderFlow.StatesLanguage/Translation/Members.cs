using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using Newtonsoft.Json.Linq;

namespace OrderFlow.StatesLanguage.Translation;

/// <summary>Translates reading a member: a step of a path, by the member's name in JSON.</summary>
internal static class Members
{
    public static Term Translate(Translator translator, MemberExpression expression)
    {
        if (Moments.IsClock(expression.Member))
            return Moments.Clock(translator, expression);
        if (expression.Expression is not { } owner)
            throw translator.Fail("OF1005", expression, "its value is not known in the build", "Take the value from the data, or from a constant.");
        return Known(translator, expression, owner) ?? FromJson(translator, expression, translator.Translate(owner));
    }

    /// <summary>Members that are not part of the JSON but computed from it.</summary>
    private static Term? Known(Translator translator, MemberExpression expression, Expression owner)
    {
        var type = owner.Type;
        if (Nullable.GetUnderlyingType(type) is not null)
            return translator.Translate(owner) is var value && expression.Member.Name == "HasValue"
                ? new ComputedTerm(Operators.IsPresent(value))
                : Conversions.Given(value);
        if (type == typeof(string) && expression.Member.Name == nameof(string.Length))
            return new ComputedTerm(Code.Call("length", translator.Value(owner)));
        if (Scalars.Is(type))
            throw translator.Fail(
                "OF1002", expression, $"{type.Name}.{expression.Member.Name} is computed by .NET, and JSON holds a {Scalars.Underlying(type).Name} as one value",
                "Compute it before the workflow or in a task.");
        if (Scalars.IsDictionary(type) && expression.Member.Name == "Count")
            return new ComputedTerm(Code.Call("count", Code.Call("keys", translator.Value(owner))));
        if (Scalars.Item(type) is not null && expression.Member.Name is "Count" or "Length")
            return new ComputedTerm(Code.Call("count", translator.Value(owner)));
        return Scalars.IsTuple(type) ? Element(translator, expression, translator.Translate(owner)) : null;
    }

    private static Term Element(Translator translator, MemberExpression expression, Term tuple)
    {
        if (!expression.Member.Name.StartsWith("Item", StringComparison.Ordinal)
            || !int.TryParse(expression.Member.Name.AsSpan(4), out var position))
            throw translator.Fail("OF1002", expression, "a tuple has at most seven items in JSON", "Use a record.");
        return tuple is ArrayTerm array ? array.Items[position - 1] : new ComputedTerm(tuple.Code.At(Code.Number(position - 1)));
    }

    private static Term FromJson(Translator translator, MemberExpression expression, Term owner)
    {
        var member = expression.Member;
        if (member is FieldInfo { IsPublic: true } && !member.IsDefined(typeof(System.Text.Json.Serialization.JsonIncludeAttribute)))
            throw translator.Fail("OF1002", expression, "serialisers leave fields out, so JSON does not hold it", "Make it a property.");
        if (JsonNames.IsIgnored(member))
            throw translator.Fail("OF1002", expression, "it is marked [JsonIgnore], so JSON does not hold it", "Use a member that is serialised.");
        if (IsComputed(member))
            throw translator.Fail(
                "OF1002", expression, $"{member.Name} is computed by its own code, which is not part of the expression", "Write the computation in its place.");
        var name = translator.Names.Of(member);
        return owner switch
        {
            ObjectTerm built => built.Members.FirstOrDefault(m => m.Key == name).Value
                ?? throw translator.Fail("OF1002", expression, $"the object that is built here has no \"{name}\"", "Set it where the object is built."),
            ConstantTerm { Json: JObject known } => new ConstantTerm(known[name] ?? JValue.CreateNull()),
            _ => new ComputedTerm(owner.Code.Member(name), MemberPresence.Of(member)),
        };
    }

    /// <summary>A property without a field behind it computes its value; one of an interface may be either and is taken as data.</summary>
    private static bool IsComputed(MemberInfo member) =>
        member is PropertyInfo { SetMethod: null } property
        && property.DeclaringType is { IsInterface: false } type
        && !property.GetMethod!.IsAbstract
        && !property.GetMethod.IsDefined(typeof(CompilerGeneratedAttribute))
        && !type.IsDefined(typeof(CompilerGeneratedAttribute));
}
