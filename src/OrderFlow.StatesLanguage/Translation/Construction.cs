using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using Newtonsoft.Json.Linq;

namespace OrderFlow.StatesLanguage.Translation;

/// <summary>Translates building an object to the JSON object that serialising it would give.</summary>
internal static class Construction
{
    public static Term Translate(Translator translator, Expression expression)
    {
        var (created, bindings) = expression is MemberInitExpression init ? (init.NewExpression, init.Bindings) : ((NewExpression)expression, []);
        var type = created.Type;
        if (Scalars.IsTuple(type))
            return new ArrayTerm([.. created.Arguments.Select(translator.Translate)], created.Arguments.Any(a => Scalars.Item(a.Type) is not null));
        if (Scalars.Is(type))
            throw translator.Fail("OF1004", expression, $"JSONata cannot make a {type.Name} from the state's data", "Make it before the workflow or in a task.");
        if (Scalars.IsDictionary(type) || Scalars.Item(type) is not null)
            return Collections.Empty(translator, created, type);
        return Object(translator, expression, created, bindings);
    }

    private static ObjectTerm Object(
        Translator translator, Expression expression, NewExpression created, IEnumerable<MemberBinding> bindings)
    {
        var values = new Dictionary<string, (Term Value, Expression Source)>();
        foreach (var (property, argument) in Arguments(translator, created))
            values[property] = (translator.Translate(argument), argument);
        foreach (var binding in bindings)
            values[binding.Member.Name] = Bound(translator, expression, binding);

        var members = new List<KeyValuePair<string, Term>>();
        var initial = new InitialValues(created);
        foreach (var property in JsonNames.Members(created.Type))
        {
            var (value, source) = values.TryGetValue(property.Name, out var given)
                ? given
                : (Unset(translator, expression, property, initial), expression);
            if (!IsOmitted(translator, property, value, source))
                members.Add(KeyValuePair.Create(translator.Names.Of(property), value));
        }

        return new ObjectTerm(members);
    }

    /// <summary>Serialisers match the parameters of a constructor with properties by name, whatever the case; so does this.</summary>
    private static IEnumerable<(string Property, Expression Argument)> Arguments(Translator translator, NewExpression created)
    {
        var parameters = created.Constructor?.GetParameters() ?? [];
        for (var i = 0; i < created.Arguments.Count; i++)
        {
            var name = created.Members?[i].Name ?? parameters[i].Name!;
            var property = created.Type.GetProperties().FirstOrDefault(p => p.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                ?? throw translator.Fail(
                    "OF1004",
                    created,
                    $"the constructor's parameter \"{name}\" has no property of that name, so what becomes of it is hidden in the constructor",
                    $"Give {created.Type.Name} a property {name}, or set properties in an object initialiser.");
            yield return (property.Name, created.Arguments[i]);
        }
    }

    private static (Term Value, Expression Source) Bound(Translator translator, Expression expression, MemberBinding binding) => binding switch
    {
        MemberAssignment assignment => (translator.Translate(assignment.Expression), assignment.Expression),
        MemberListBinding list => (Collections.Items(translator, expression, list.Initializers, ((PropertyInfo)list.Member).PropertyType), expression),
        _ => throw translator.Fail(
            "OF1004", expression, $"{binding.Member.Name} is filled member by member", $"Write {binding.Member.Name} = new … {{ … }}."),
    };

    private static ConstantTerm Unset(Translator translator, Expression expression, PropertyInfo property, InitialValues initial)
    {
        if (property.SetMethod is null && !property.GetMethod!.IsDefined(typeof(CompilerGeneratedAttribute)))
            throw translator.Fail(
                "OF1004",
                expression,
                $"serialising {property.DeclaringType!.Name} also writes {property.Name}, which is computed by code that is not part of the expression",
                $"Mark {property.Name} with [JsonIgnore], or make it a property that is set here.");
        if (!initial.TryGet(property, out var value))
            throw translator.Fail(
                "OF1004",
                expression,
                $"{property.Name} is not set here, and what the constructor gives it cannot be known",
                $"Set {property.Name} in an object initialiser.");
        return value is null ? new ConstantTerm(JValue.CreateNull()) : new ConstantTerm(Constants.Json(translator.Names, value), value);
    }

    private static bool IsOmitted(Translator translator, PropertyInfo property, Term value, Expression source)
    {
        if (!JsonNames.IsOmittedWhenNull(property))
            return false;
        if (value is ConstantTerm constant)
            return constant.IsNull;
        if (value.Presence != Presence.Always)
            throw translator.Fail(
                "OF1004",
                source,
                $"{property.Name} is left out of the JSON when it is null, and a States Language object has the same members each time",
                $"Give {property.Name} a value that is never null (`?? …`), or decide with a Choice.");
        return false;
    }
}
