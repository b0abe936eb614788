using System.Runtime.CompilerServices;

namespace OrderFlow.Jsonata.Evaluation;

/// <summary>A deep copy that is still being worked on: its objects, and only they, may change until it is handed out.</summary>
internal sealed class Draft(Run run)
{
    private readonly HashSet<JsonataObject> _own = new(ReferenceEqualityComparer.Instance);

    public JsonataValue Copy(JsonataValue value)
    {
        run.Step();
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (value.Reference)
        {
            case JsonataFunction:
                return "";
            case JsonataArray array:
                var items = new JsonataArray(ArrayTraits.None, array.Count);
                foreach (var item in array.Items)
                    items.Add(Copy(item));
                return items;
            case JsonataObject members:
                var values = new JsonataValue[members.Count];
                for (var i = 0; i < values.Length; i++)
                    values[i] = Copy(members.ValueAt(i));
                var copy = new JsonataObject(members.Shape, values);
                _own.Add(copy);
                return copy;
            case NumberTag:
                return Printed(value);
            default:
                return value.IsUndefined ? JsonataValue.Null : value;
        }
    }

    public void Update(JsonataValue match, JsonataObject changes)
    {
        if (match.Reference is not JsonataObject target || !_own.Contains(target))
            return;
        run.Step(target.Count + changes.Count);
        var builder = new JsonataObjectBuilder(target);
        for (var i = 0; i < changes.Count; i++)
            builder.Set(changes.NameAt(i), changes.ValueAt(i));
        target.Become(builder.Build());
    }

    public void Remove(JsonataValue match, JsonataArray names)
    {
        if (match.Reference is not JsonataObject target || !_own.Contains(target))
            return;
        run.Step(target.Count + names.Count);
        var removed = new HashSet<string>(names.Count);
        foreach (var name in names.Items)
            removed.Add(name.AsString());
        var builder = new JsonataObjectBuilder(target.Count);
        for (var i = 0; i < target.Count; i++)
        {
            if (!removed.Contains(target.NameAt(i)))
                builder.Set(target.NameAt(i), target.ValueAt(i));
        }

        target.Become(builder.Build());
    }

    // The reference implementation copies by way of JSON text, in which numbers have at most 15 digits.
    private static JsonataValue Printed(JsonataValue value)
    {
        if (!double.IsFinite(value.RawNumber))
            return JsonataValue.Null;
        var rounded = JsonNumber.RoundToPrecision15(value.RawNumber);
        return rounded == value.RawNumber ? value : rounded;
    }
}
