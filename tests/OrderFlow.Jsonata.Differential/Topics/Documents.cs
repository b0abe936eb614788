namespace OrderFlow.Jsonata.Differential.Topics;

/// <summary>Small documents with the names that <see cref="Phrases"/> uses, of all the shapes that make a difference: singletons, empty and nested arrays, null.</summary>
internal sealed class Documents(Random random)
{
    private static readonly JsonataValue[] Scalars =
    [
        0, 1, 2, 3, 4, 5, 1, 2, 3, -1, 1.5, 0.1, 100, 1e21, 12345678901234567890d,
        "", "x", "y", "z", "a", "b", "1.0", "ab c", "é", "😀", "true",
        true, false, JsonataValue.Null,
    ];

    /// <summary>A document; now and then there is none.</summary>
    public JsonataValue Next() => random.Next(12) switch
    {
        0 => JsonataValue.Undefined,
        1 => Value(2),
        2 or 3 => List(3),
        _ => Members(4),
    };

    /// <summary>A value of limited depth.</summary>
    public JsonataValue Value(int depth) => (depth > 0 ? random.Next(9) : 0) switch
    {
        0 or 1 or 2 => Scalars[random.Next(Scalars.Length)],
        3 or 4 => List(depth),
        5 => Alike(depth),
        _ => Members(depth),
    };

    private JsonataValue List(int depth)
    {
        var items = new JsonataValue[random.Next(5)];
        for (var i = 0; i < items.Length; i++)
            items[i] = Value(depth - 1);
        return JsonataArray.Create(items);
    }

    /// <summary>A list of objects with the same members, as documents mostly have them.</summary>
    private JsonataValue Alike(int depth)
    {
        var items = new JsonataValue[random.Next(1, 4)];
        for (var i = 0; i < items.Length; i++)
            items[i] = new JsonataObjectBuilder().Set("k", Scalars[random.Next(15, 19)]).Set("n", random.Next(5)).Set("a", Value(depth - 1)).Build();
        return JsonataArray.Create(items);
    }

    private JsonataValue Members(int depth)
    {
        var members = new JsonataObjectBuilder();
        for (var count = random.Next(1, 5); count > 0; count--)
            members.Set(Phrases.Names[random.Next(Phrases.Names.Length)].Trim('`'), Value(depth - 1));
        return members.Build();
    }
}
