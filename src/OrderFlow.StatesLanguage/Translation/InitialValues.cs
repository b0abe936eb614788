using System.Linq.Expressions;
using System.Reflection;

namespace OrderFlow.StatesLanguage.Translation;

/// <summary>
/// What the properties of a new object hold before anything is assigned. The constructor is run twice with different
/// arguments: a property that differs depends on them, and is not known.
/// </summary>
internal sealed class InitialValues(NewExpression created)
{
    private object?[]? probes;

    public bool TryGet(PropertyInfo property, out object? value)
    {
        value = null;
        try
        {
            probes ??= [Probe(first: true), Probe(first: false)];
            var values = probes.Select(property.GetValue).ToArray();
            value = values[0];
            return Alike(values[0], values[1]);
        }
        catch (Exception error) when (error is TargetInvocationException or ArgumentException or MissingMethodException)
        {
            return false;
        }
    }

    /// <summary>Two runs of an initialiser such as <c>= []</c> give two lists: empty ones are alike.</summary>
    private static bool Alike(object? one, object? other) =>
        Equals(one, other)
        || (one is System.Collections.ICollection { Count: 0 } && other is System.Collections.ICollection { Count: 0 });

    private object Probe(bool first) => created.Constructor is { } constructor
        ? constructor.Invoke([.. constructor.GetParameters().Select(p => Argument(p.ParameterType, first))])
        : Activator.CreateInstance(created.Type)!;

    private static object? Argument(Type type, bool first)
    {
        if (type == typeof(string))
            return first ? "first" : "second";
        if (!type.IsValueType)
            return null;
        return Scalars.IsNumber(type) && Nullable.GetUnderlyingType(type) is null
            ? Convert.ChangeType(first ? 1 : 2, type)
            : Activator.CreateInstance(type);
    }
}
