namespace OrderFlow.Jsonata.Functions;

/// <summary>Where a parameter of a delegate gets its values from.</summary>
/// <param name="Index">The argument, counted from 0.</param>
internal sealed record ParameterSlot(int Index)
{
    /// <summary>Whether the argument can be left out.</summary>
    public bool IsOptional { get; init; }

    /// <summary>What stands in for an argument without value.</summary>
    public object? Default { get; init; }

    /// <summary>Whether the parameter can be null.</summary>
    public bool IsNullable { get; init; }

    /// <summary>Whether the parameter takes all further arguments, as a list.</summary>
    public bool IsRest { get; init; }

    /// <summary>The argument of a call.</summary>
    public JsonataValue Of(Call call)
    {
        if (!IsRest)
            return call[Index];
        var rest = new JsonataArray();
        for (var i = Index; i < call.Count; i++)
            rest.Add(call[i]);
        return rest;
    }
}
