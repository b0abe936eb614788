using OrderFlow.Jsonata.Syntax;

namespace OrderFlow.StatesLanguage.Validation.Analysis.Types;

/// <content>Calls of functions.</content>
internal sealed partial class ExpressionTypes
{
    private JsonType Call(CallSyntax call, JsonType? context)
    {
        if (call.Procedure is not VariableSyntax { Name: var name } || locals.ContainsKey(name))
        {
            Of(call.Procedure, context);
            Arguments(call, context);
            return JsonType.Unknown;
        }

        return name switch
        {
            "exists" or "lookup" when call.Arguments.Count > 0 => Asked(call, name, context),
            "merge" when call.Arguments is [var objects] => Merge(objects, context),
            "map" or "filter" or "each" or "single" when call.Arguments is [var items, LambdaSyntax function] => OverItems(name, items, function, context),
            "range" when call.Arguments.Count == 3 => Range(call, context),
            _ => Named(call, name, context),
        };
    }

    private JsonType Named(CallSyntax call, string name, JsonType? context)
    {
        Arguments(call, context);
        return FunctionTypes.OfJsonata(name);
    }

    private void Arguments(CallSyntax call, JsonType? context)
    {
        foreach (var argument in call.Arguments)
            Of(argument, context);
    }

    // Who asks whether something is there may be told that it is not.
    private JsonType Asked(CallSyntax call, string name, JsonType? context)
    {
        foreach (var argument in call.Arguments)
            Tolerant(argument, context);
        return name == "exists" ? JsonType.Boolean : JsonType.Unknown;
    }

    private JsonType Range(CallSyntax call, JsonType? context)
    {
        Arguments(call, context);
        return Limits.ConstantNumbers.Of(call.Arguments[0]) is { } first && Limits.ConstantNumbers.Of(call.Arguments[1]) is { } last
            && Limits.ConstantNumbers.Of(call.Arguments[2]) is { } step and > 0
            && Math.Floor((last - first) / step) + 1 is var items and > 1
            ? JsonType.ArrayOf(JsonType.Number, items)
            : JsonType.ArrayOf(JsonType.Number).With(TypeKinds.Array | TypeKinds.Number | TypeKinds.Absent);
    }

    // The later object's member counts.
    private JsonType Merge(JsonataSyntax objects, JsonType? context)
    {
        if (objects is not ArraySyntax list)
        {
            Of(objects, context);
            return JsonType.AnyObject.Optional();
        }

        var members = new TypeMembers();
        var isOpen = false;
        foreach (var item in list.Items)
        {
            var type = Of(item, context);
            if ((type.Kinds & ~(TypeKinds.Object | TypeKinds.Absent)) != TypeKinds.None || type.IsOpen)
            {
                isOpen = true;
                foreach (var name in members.Names.ToList())
                    members[name] = JsonType.Unknown;
            }

            foreach (var (name, member) in type.Members.All)
            {
                var isSure = ((type.Kinds | member.Kinds) & TypeKinds.Absent) == TypeKinds.None;
                members[name] = isSure ? member : members.TryGetValue(name, out var before) ? member.Present().Or(before) : member.Optional();
            }
        }

        return JsonType.Object(members, isOpen);
    }

    private JsonType OverItems(string name, JsonataSyntax items, LambdaSyntax function, JsonType? context)
    {
        var source = Of(items, context);
        var element = name == "each" ? JsonType.Unknown : TypeSteps.Element(source);
        var (result, _) = Function(function, context, element);
        var many = source.With(source.Kinds | TypeKinds.Array);
        return name switch
        {
            "map" => TypeSteps.Sequence(many, result),
            "filter" => TypeSteps.Sequence(many, element),
            "single" => element,
            _ => JsonType.Unknown,
        };
    }

    /// <summary>The result of a function whose first argument is known, and what the function itself is.</summary>
    private (JsonType Result, JsonType Unknown) Function(LambdaSyntax function, JsonType? context, JsonType first)
    {
        for (var i = 0; i < function.Parameters.Count; i++)
            Push(function.Parameters[i].Name, i == 0 ? first : JsonType.Unknown);
        var result = Of(function.Body, context);
        foreach (var parameter in function.Parameters)
            locals[parameter.Name].Pop();
        return (result, JsonType.Unknown);
    }

    // The left side becomes the first argument of the right one, so that alone nothing is known of it.
    private JsonType Application(ApplicationSyntax application, JsonType? context)
    {
        Of(application.Left, context);
        if (application.Right is CallSyntax call)
            Arguments(call, context);
        return JsonType.Unknown;
    }
}
