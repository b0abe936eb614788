using System.Runtime.CompilerServices;

namespace OrderFlow.Jsonata.Parsing;

/// <summary>How symbols and keywords are written, and how strongly they bind to what stands on their left.</summary>
internal static class Symbols
{
    private const int Ascii = 128;

    private static readonly (TokenKind Kind, string Text, byte Power)[] All =
    [
        (TokenKind.Dot, ".", 75),
        (TokenKind.DotDot, "..", 0),
        (TokenKind.OpenBracket, "[", 80),
        (TokenKind.CloseBracket, "]", 0),
        (TokenKind.OpenBrace, "{", 70),
        (TokenKind.CloseBrace, "}", 0),
        (TokenKind.OpenParenthesis, "(", 80),
        (TokenKind.CloseParenthesis, ")", 0),
        (TokenKind.Comma, ",", 0),
        (TokenKind.At, "@", 80),
        (TokenKind.Hash, "#", 80),
        (TokenKind.Semicolon, ";", 0),
        (TokenKind.Colon, ":", 0),
        (TokenKind.Assign, ":=", 10),
        (TokenKind.Question, "?", 20),
        (TokenKind.QuestionColon, "?:", 40),
        (TokenKind.QuestionQuestion, "??", 40),
        (TokenKind.Plus, "+", 50),
        (TokenKind.Minus, "-", 50),
        (TokenKind.Star, "*", 60),
        (TokenKind.StarStar, "**", 0),
        (TokenKind.Slash, "/", 60),
        (TokenKind.Percent, "%", 60),
        (TokenKind.Pipe, "|", 0),
        (TokenKind.Equal, "=", 40),
        (TokenKind.NotEqual, "!=", 40),
        (TokenKind.Less, "<", 40),
        (TokenKind.LessOrEqual, "<=", 40),
        (TokenKind.Greater, ">", 40),
        (TokenKind.GreaterOrEqual, ">=", 40),
        (TokenKind.Caret, "^", 40),
        (TokenKind.Ampersand, "&", 50),
        (TokenKind.Exclamation, "!", 0),
        (TokenKind.Tilde, "~", 0),
        (TokenKind.Chain, "~>", 40),
        (TokenKind.And, "and", 30),
        (TokenKind.Or, "or", 25),
        (TokenKind.In, "in", 40),
    ];

    private static readonly string[] Texts = Index(symbol => symbol.Text, "");

    private static readonly byte[] Powers = Index(symbol => symbol.Power, (byte)0);

    private static readonly TokenKind[] ByCharacter = Characters();

    private static readonly bool[] EndOfWord = WordEnds();

    /// <summary>A symbol or keyword as it is written.</summary>
    public static string TextOf(TokenKind kind) => Texts[(int)kind];

    /// <summary>How strongly a token binds to its left; 0 for what cannot stand behind an operand.</summary>
    public static int BindingPower(TokenKind kind) => Powers[(int)kind];

    /// <summary>The symbol of one character, or <see cref="TokenKind.None"/>.</summary>
    public static TokenKind Of(char character) => character < Ascii ? ByCharacter[character] : TokenKind.None;

    /// <summary>Whether a name ends before the character: at a blank or a symbol.</summary>
    public static bool EndsWord(char character) => character < Ascii && EndOfWord[character];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsBlank(char character) => character <= ' ' && character is ' ' or '\n' or '\r' or '\t' or '\v';

    private static T[] Index<T>(Func<(TokenKind Kind, string Text, byte Power), T> select, T none)
    {
        var values = new T[All.Max(symbol => (int)symbol.Kind) + 1];
        Array.Fill(values, none);
        foreach (var symbol in All)
            values[(int)symbol.Kind] = select(symbol);
        return values;
    }

    private static TokenKind[] Characters()
    {
        var kinds = new TokenKind[Ascii];
        foreach (var symbol in All)
        {
            if (symbol.Text.Length == 1)
                kinds[symbol.Text[0]] = symbol.Kind;
        }

        return kinds;
    }

    private static bool[] WordEnds()
    {
        var ends = new bool[Ascii];
        for (var character = '\0'; character < Ascii; character++)
            ends[character] = IsBlank(character) || ByCharacter[character] != TokenKind.None;
        return ends;
    }
}
