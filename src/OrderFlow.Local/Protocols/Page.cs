using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace OrderFlow.Local.Protocols;

/// <summary>One page of a list.</summary>
/// <param name="Items">The items of the page.</param>
/// <param name="NextToken">The token that asks for the next page, or null when this is the last one.</param>
internal sealed record Page<T>(IReadOnlyList<T> Items, string? NextToken)
{
    /// <summary>The page as an answer: the items in a list member, the token when there is one.</summary>
    public JsonObject Answer(string listMember, string tokenMember, Func<T, JsonNode?> item)
    {
        var answer = new JsonObject { [listMember] = new JsonArray([.. Items.Select(item)]) };
        if (NextToken is not null)
            answer[tokenMember] = NextToken;
        return answer;
    }
}

/// <summary>Cuts a list into pages, as the members of a call ask for.</summary>
internal static class Page
{
    public static Page<T> Of<T>(IReadOnlyList<T> all, ApiCall call, string limitMember, int greatest, string tokenMember)
    {
        var limit = Limit(call, limitMember, greatest, usual: greatest);
        var start = call.OptionalText(tokenMember) is { } token ? Offset(token) : 0;
        IReadOnlyList<T> items = [.. all.Skip(start).Take(limit)];
        var next = start + items.Count;
        return new Page<T>(items, next < all.Count ? Convert.ToBase64String(Encoding.ASCII.GetBytes($"from:{next}")) : null);
    }

    /// <summary>How many items a page may have: what the call asks for, or the usual number when it does not say.</summary>
    /// <exception cref="ServiceException">ValidationException: it asks for less than none.</exception>
    public static int Limit(ApiCall call, string member, int greatest, int usual) => (call.OptionalInt(member) ?? 0) switch
    {
        < 0 and var asked => throw ServiceException.Validation(
            $"1 validation error detected: Value '{asked}' at '{ApiCall.CamelCase(member)}' failed to satisfy constraint: Member must have value greater than or equal to 0"),
        0 => usual,
        var asked => Math.Min(asked, greatest),
    };

    private static int Offset(string token)
    {
        Span<byte> bytes = stackalloc byte[64];
        return token.Length <= 64
            && Convert.TryFromBase64String(token, bytes, out var written)
            && Encoding.ASCII.GetString(bytes[..written]) is var text
            && text.StartsWith("from:", StringComparison.Ordinal)
            && int.TryParse(text[5..], NumberStyles.None, CultureInfo.InvariantCulture, out var offset)
            ? offset
            : throw new ServiceException("InvalidToken", "Invalid Token: the token is not one that this list gave out.");
    }
}
