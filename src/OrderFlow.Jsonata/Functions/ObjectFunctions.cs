using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using OrderFlow.Jsonata.Evaluation;

namespace OrderFlow.Jsonata.Functions;

/// <summary>Objects.</summary>
/// <seealso href="https://docs.jsonata.org/object-functions"/>
internal static class ObjectFunctions
{
    public static NativeFunction[] All =>
    [
        new("keys", "<x-:a<s>>", 1, Keys),
        new("lookup", "<x-s:x>", 2, call => call[1].IsUndefined ? JsonataValue.Undefined : Lookup(call[0], call.Text(1), call.Run)),
        new("spread", "<x-:a<o>>", 1, Spread),
        new("merge", "<a<o>:o>", 1, Merge),
        new("type", "<x:s>", 1, Type),
        new("clone", "<(oa)-:o>", 1, Clone),
    ];

    private static JsonataValue Keys(Call call)
    {
        var names = new JsonataArray(ArrayTraits.Sequence);
        CollectKeys(call[0], names, call[0].IsArray ? [] : null, call.Run);
        return names;
    }

    private static void CollectKeys(JsonataValue value, JsonataArray names, HashSet<string>? seen, Run run)
    {
        run.Step();
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (value.Reference is JsonataArray array)
        {
            foreach (var item in array.Items)
                CollectKeys(item, names, seen, run);
        }
        else if (value.Reference is JsonataObject members)
        {
            foreach (var name in members.Shape.Names)
            {
                if (seen is null || seen.Add(name))
                    names.Add(name);
            }
        }
    }

    private static JsonataValue Lookup(JsonataValue value, string name, Run run)
    {
        if (value.Reference is not JsonataArray array)
            return value[name];
        RuntimeHelpers.EnsureSufficientExecutionStack();
        run.Step(array.Count + 1);
        var found = new JsonataArray(ArrayTraits.Sequence);
        foreach (var item in array.Items)
        {
            var member = Lookup(item, name, run);
            if (!member.IsUndefined)
                Sequences.AddAll(found, member, run);
        }

        return found;
    }

    private static JsonataValue Spread(Call call)
    {
        if (call[0].Reference is not (JsonataArray or JsonataObject))
            return call[0];
        var shapes = new Dictionary<string, ObjectShape>();
        var room = default(ValueBuffer.Room);
        var parts = new ValueBuffer(room, call.Run);
        CollectParts(call[0], shapes, ref parts, call.Run);
        // What an array with items is spread into stays an array, whatever its length.
        return parts.ToArray(call[0].Reference is JsonataArray { Count: > 0 } ? ArrayTraits.None : ArrayTraits.Sequence);
    }

    private static void CollectParts(JsonataValue value, Dictionary<string, ObjectShape> shapes, ref ValueBuffer parts, Run run)
    {
        run.Step();
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (value.Reference)
        {
            case JsonataArray array:
                foreach (var item in array.Items)
                    CollectParts(item, shapes, ref parts, run);
                break;
            case JsonataObject members:
                run.Step(members.Count);
                for (var i = 0; i < members.Count; i++)
                {
                    ref var shape = ref CollectionsMarshal.GetValueRefOrAddDefault(shapes, members.NameAt(i), out _);
                    shape ??= new([members.NameAt(i)]);
                    parts.Add(new JsonataObject(shape, [members.ValueAt(i)]));
                }

                run.CheckLength(parts.Count);
                break;
            default:
                if (!value.IsUndefined)
                    parts.Add(value);
                break;
        }
    }

    private static JsonataValue Merge(Call call)
    {
        if (call[0].IsUndefined)
            return default;
        var merged = new JsonataObjectBuilder();
        foreach (var item in call[0].AsArray().Items)
        {
            if (item.Reference is not JsonataObject members)
                continue;
            call.Run.Step(members.Count);
            for (var i = 0; i < members.Count; i++)
                merged.Set(members.NameAt(i), members.ValueAt(i));
        }

        return merged.Build();
    }

    private static JsonataValue Clone(Call call)
    {
        if (call[0].IsUndefined)
            return default;
        return new Draft(call.Run).Copy(call[0].Reference is JsonataArray { IsOuterWrapper: true } document ? document[0] : call[0]);
    }

    private static JsonataValue Type(Call call) => call[0].Kind switch
    {
        JsonataKind.Undefined => JsonataValue.Undefined,
        JsonataKind.Null => "null",
        JsonataKind.Boolean => "boolean",
        JsonataKind.Number => "number",
        JsonataKind.String => "string",
        JsonataKind.Array => "array",
        JsonataKind.Function => "function",
        _ => "object",
    };
}
