namespace OrderFlow.Jsonata.Functions;

/// <summary>One parameter of a signature.</summary>
/// <param name="Types">The letters of the types it takes; <c>m</c> is a missing value.</param>
/// <param name="Letter">The declared type.</param>
internal sealed record Parameter(string Types, char Letter)
{
    private readonly int _kinds = Mask(Types);

    /// <summary>The type of the items of an array, if it is declared.</summary>
    public string? ItemType { get; init; }

    public bool IsOptional { get; init; }

    /// <summary>Whether the context stands in when the argument is left out.</summary>
    public bool TakesContext { get; init; }

    /// <summary>Whether the context does so whatever its type: the mark stands behind a <c>?</c>.</summary>
    public bool TakesAnyContext { get; init; }

    /// <summary>Whether it takes as few arguments as the parameters behind it allow: a second mark makes it so.</summary>
    public bool IsLazy { get; init; }

    /// <summary>Whether it takes several arguments.</summary>
    public bool IsRepeated { get; init; }

    public static char SymbolOf(in JsonataValue value) => SymbolOf(value.Kind);

    private static char SymbolOf(JsonataKind kind) => kind switch
    {
        JsonataKind.Null => 'l',
        JsonataKind.Boolean => 'b',
        JsonataKind.Number => 'n',
        JsonataKind.String => 's',
        JsonataKind.Array => 'a',
        JsonataKind.Object => 'o',
        JsonataKind.Function => 'f',
        _ => 'm',
    };

    public bool Takes(char symbol) => Types.Contains(symbol, StringComparison.Ordinal);

    /// <summary>Whether the parameter may be left out, without the context standing in.</summary>
    public bool IsDispensable => IsOptional && !TakesContext;

    /// <summary>Whether an argument is taken without any change.</summary>
    public bool TakesAsIs(in JsonataValue value)
    {
        if (IsRepeated || IsLazy)
            return false;
        if (Letter != 'a')
            return (_kinds & (1 << (int)value.Kind)) != 0;
        return value.IsUndefined || (value.Reference is JsonataArray items && (ItemType is null || AreItems(items)));
    }

    /// <summary>Whether an argument is taken once it is put into an array.</summary>
    public bool TakesWrapped(in JsonataValue value) =>
        Letter == 'a' && !IsRepeated && !IsLazy && !value.IsArray && !value.IsUndefined && (ItemType is null || IsItem(value));

    /// <summary>How few and how many of the next arguments it can take; the most is below the least if it cannot take any.</summary>
    public (int Least, int Most) Count(ReadOnlySpan<char> symbols)
    {
        var limit = IsRepeated ? symbols.Length : Math.Min(1, symbols.Length);
        var most = 0;
        while (most < limit && Takes(symbols[most]))
            most++;
        return (IsOptional ? 0 : 1, most);
    }

    /// <summary>The argument as the function gets it.</summary>
    public JsonataValue Convert(JsonataValue value, char symbol, ReadOnlySpan<char> matched, int index)
    {
        if (Letter != 'a' || symbol == 'm')
            return value;
        if (ItemType is not null && !HasItems(value, symbol, matched))
            throw new JsonataFailure("T0412", value) { Index = index, Expected = Plural(ItemType) };
        return symbol == 'a' || value.IsUndefined ? value : new JsonataArray([value], 1, ArrayTraits.None);
    }

    private bool HasItems(JsonataValue value, char symbol, ReadOnlySpan<char> matched) =>
        symbol == 'a' && value.IsArray ? AreItems(value.AsArray()) : matched.SequenceEqual(ItemType);

    private bool AreItems(JsonataArray items)
    {
        foreach (var item in items.Items)
        {
            if (!IsItem(item))
                return false;
        }

        return true;
    }

    private bool IsItem(in JsonataValue value) => ItemType!.Length > 0 && SymbolOf(value) == ItemType[0];

    private static int Mask(string types)
    {
        var mask = 0;
        for (var kind = JsonataKind.Undefined; kind <= JsonataKind.Function; kind++)
        {
            if (types.Contains(SymbolOf(kind), StringComparison.Ordinal))
                mask |= 1 << (int)kind;
        }

        return mask;
    }

    private static string? Plural(string type) => type switch
    {
        "a" => "arrays",
        "b" => "booleans",
        "f" => "functions",
        "n" => "numbers",
        "o" => "objects",
        "s" => "strings",
        _ => null,
    };
}
