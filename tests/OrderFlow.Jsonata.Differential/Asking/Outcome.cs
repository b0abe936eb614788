namespace OrderFlow.Jsonata.Differential.Asking;

/// <summary>What an implementation answers: a value or none, an error, or trouble, by which no answer came about that could be compared.</summary>
internal sealed record Outcome
{
    /// <summary>The value; undefined for no value, and when there is an error.</summary>
    public JsonataValue Value { get; init; }

    /// <summary>The code of an error.</summary>
    public string? Code { get; init; }

    public int Position { get; init; } = -1;

    public string? Token { get; init; }

    public string? Message { get; init; }

    /// <summary>Why there is no answer: <c>crash</c>, <c>hang</c>, <c>limit</c> or <c>shape</c>.</summary>
    public string? Trouble { get; init; }

    /// <summary>A value, no value, or the code: what differences are sorted by.</summary>
    public string Sort => Trouble ?? Code ?? (Value.IsUndefined ? "nothing" : Value.Kind.ToString().ToLowerInvariant());

    public static Outcome Read(string line)
    {
        var members = JsonataJson.Parse(line);
        return new()
        {
            Value = members["value"],
            Code = Text(members["code"]),
            Position = members["position"].IsNumber ? (int)members["position"].AsNumber() : -1,
            Token = Text(members["token"]),
            Message = Text(members["message"]),
            Trouble = Text(members["trouble"]),
        };
    }

    public override string ToString()
    {
        if (Trouble is not null)
            return $"{Trouble}: {Message}";
        if (Code is not null)
            return $"{Code} at {Position}, token {Token ?? "-"}: {Message}";
        return Value.IsUndefined ? "no value" : Value.ToJson();
    }

    private static string? Text(JsonataValue value) => value.IsString ? value.AsString() : null;
}
