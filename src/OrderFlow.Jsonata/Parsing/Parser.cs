using System.Runtime.CompilerServices;
using OrderFlow.Jsonata.Syntax;

namespace OrderFlow.Jsonata.Parsing;

/// <summary>
/// Parses by operator precedence: each token knows how strongly it binds to its left, what it is in front of an operand and what it is behind one.
/// </summary>
internal ref partial struct Parser
{
    /// <summary>How deep constructs may stand inside one another. Keeps every walk over the tree within the stack.</summary>
    public const int MaxNesting = 2_000;

    /// <summary>How deep the tree may be: in a chain such as <c>1 + 1 + 1</c> each operator stands above the one before. Walks take chains in a loop.</summary>
    public const int MaxDepth = 5_000;

    private const int CheckStackEvery = 16;

    private Lexer _lexer;
    private SyntaxStack _parts;
    private int _nesting;

    // Where constructs stand, if anybody wants to know.
    private Dictionary<JsonataSyntax, Range>? _spans;

    private Parser(string text, JsonataDialect dialect)
    {
        _lexer = new(text, dialect);
        _lexer.Advance(afterOperand: false);
    }

    /// <summary>Parses a whole text.</summary>
    /// <exception cref="JsonataFailure">It does not parse.</exception>
    public static JsonataSyntax Parse(string text, JsonataDialect dialect)
    {
        var parser = new Parser(text, dialect);
        var expression = parser.Expression(0);
        if (parser._lexer.Kind != TokenKind.End)
            throw new JsonataFailure("S0201") { At = parser._lexer.Position, Token = parser._lexer.Shown, TokenValue = parser._lexer.Literal };
        return expression;
    }

    /// <summary>Finds the places of constructs by parsing their text once more.</summary>
    /// <param name="text">The text.</param>
    /// <param name="dialect">The dialect.</param>
    /// <param name="syntax">The tree that the text was parsed to.</param>
    public static Dictionary<JsonataSyntax, Range> Locate(string text, JsonataDialect dialect, JsonataSyntax syntax)
    {
        var spans = new Dictionary<JsonataSyntax, Range>();
        var parser = new Parser(text, dialect) { _spans = spans };
        var again = parser.Expression(0);
        return syntax.DescendantsAndSelf().Zip(again.DescendantsAndSelf()).ToDictionary(pair => pair.First, pair => spans[pair.Second]);
    }

    private JsonataSyntax Expression(int bindingPower)
    {
        if (++_nesting > MaxNesting)
            throw new JsonataFailure("S0218") { At = _lexer.Position };
        if (_nesting % CheckStackEvery == 0)
            RuntimeHelpers.EnsureSufficientExecutionStack();
        var start = _lexer.Start;
        var left = Prefix();
        Locate(left, start);
        while (bindingPower < Symbols.BindingPower(_lexer.Kind))
        {
            left = Infix(left);
            Locate(left, start);
            if (left.Depth > MaxDepth)
                throw new JsonataFailure("S0218") { At = left.Position };
        }

        _nesting--;
        return left;
    }

    /// <summary>Notes that a construct reaches from a place to the token before the current one.</summary>
    private readonly void Locate(JsonataSyntax syntax, int start)
    {
        if (_spans is not null)
            _spans[syntax] = start.._lexer.EndBefore;
    }

    private void Expect(TokenKind symbol, bool afterOperand = false)
    {
        if (_lexer.Kind != symbol)
            throw Unexpected(symbol);
        _lexer.Advance(afterOperand);
    }

    private readonly JsonataFailure Unexpected(TokenKind symbol) => new(_lexer.Kind == TokenKind.End ? "S0203" : "S0202")
    {
        At = _lexer.Position,
        Token = _lexer.Shown,
        TokenValue = _lexer.Literal,
        Expected = Symbols.TextOf(symbol),
    };

    private bool Accept(TokenKind symbol)
    {
        if (_lexer.Kind != symbol)
            return false;
        _lexer.Advance(afterOperand: false);
        return true;
    }
}
