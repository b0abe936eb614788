namespace OrderFlow.Jsonata.Fuzz.Generation;

/// <summary>Texts of up to a million characters of which a parser that trusts its input dies.</summary>
internal static class MonsterGenerator
{
    private static readonly string[] Pieces =
    [
        "(", "[", "{", "-", "1+", "1?", "a.", "a[", "a[0]", "$f(", "function(){", "1?1:", "$x:=", "{\"a\":", "a{", "/", "/(", "\"", "\\", "`", "/*", "|a|", "|", "%.", "*.", "**",
        "a^(", "a@$x.", "a#$i", "~>$f", "a~>", "1,", "[1,", "not(", "$eval(\"", "(a;", "a??", "a?:", "$f(?)(", "function($x)<a<", "1..", "/a/i.", "$a and ", "'a'&", "((a)", "()", "[]",
    ];

    public static string Text(Random random)
    {
        var piece = Pieces[random.Next(Pieces.Length)];
        if (random.Next(4) == 0)
            piece += Pieces[random.Next(Pieces.Length)];
        var count = random.Next(1, 1 << random.Next(8, 21)) / piece.Length;
        var middle = random.Next(2) == 0 ? "1" : "";
        var front = string.Concat(Enumerable.Repeat(piece, count));
        return front + middle + (random.Next(2) == 0 ? Closing(front) : "");
    }

    private static string Closing(string front)
    {
        var closing = new char[front.Count(character => character is '(' or '[' or '{')];
        var at = closing.Length;
        foreach (var character in front)
        {
            if (character is '(' or '[' or '{')
                closing[--at] = character == '(' ? ')' : character == '[' ? ']' : '}';
        }

        return new(closing);
    }
}
