using System.Runtime.CompilerServices;
using OrderFlow.Jsonata.Syntax;

namespace OrderFlow.Jsonata.Parsing;

/// <summary>
/// Parses by operator precedence: each token knows how strongly it binds to its left, what it is in front of an operand and what it is behind one.
/// </summary>
internal sealed partial class Parser
{
    /// <summary>How deep constructs may nest. Keeps every later walk over the tree within the stack.</summary>
    public const int MaxDepth = 500;

    private readonly Lexer _lexer;
    private Token _token;
    private int _depth;

    private Parser(string text, JsonataDialect dialect)
    {
        _lexer = new(text, dialect);
        Advance();
    }

    /// <summary>Parses a whole text.</summary>
    /// <exception cref="JsonataFailure">It does not parse.</exception>
    public static JsonataSyntax Parse(string text, JsonataDialect dialect)
    {
        var parser = new Parser(text, dialect);
        var expression = parser.Expression(0);
        if (parser._token.Kind != TokenKind.End)
            throw new JsonataFailure("S0201") { At = parser._token.Position, Token = parser._token.Shown, TokenValue = parser._token.Value };
        return expression;
    }

    private JsonataSyntax Expression(int bindingPower)
    {
        if (++_depth > MaxDepth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw new JsonataFailure("S0218") { At = _token.Position };
        var first = _token;
        Advance(afterOperand: true);
        var left = Measured(Prefix(first));
        while (bindingPower < BindingPower(_token))
        {
            var symbol = _token;
            Advance();
            left = Measured(Infix(symbol, left));
        }

        _depth--;
        return left;
    }

    private static JsonataSyntax Measured(JsonataSyntax node)
    {
        var deepest = 0;
        foreach (var child in node.Children)
            deepest = Math.Max(deepest, child.Depth);
        node.Depth = deepest + 1;
        return node.Depth <= MaxDepth ? node : throw new JsonataFailure("S0218") { At = node.Position };
    }

    private static int BindingPower(Token token) => token.Kind != TokenKind.Operator ? 0 : token.Text switch
    {
        "[" or "(" or "@" or "#" => 80,
        "." => 75,
        "{" => 70,
        "*" or "/" or "%" => 60,
        "+" or "-" or "&" => 50,
        "=" or "<" or ">" or "!=" or "<=" or ">=" or "~>" or "^" or "in" or "?:" or "??" => 40,
        "and" => 30,
        "or" => 25,
        "?" => 20,
        ":=" => 10,
        _ => 0,
    };

    private void Advance(bool afterOperand = false)
    {
        _token = _lexer.Next(afterOperand);
        if (_token.Kind == TokenKind.Operator && _token.Text is "!" or "~")
            throw new JsonataFailure("S0204") { At = _token.Position, Token = _token.Text };
    }

    private void Expect(string symbol, bool afterOperand = false)
    {
        if (!_token.Is(symbol))
        {
            throw new JsonataFailure(_token.Kind == TokenKind.End ? "S0203" : "S0202")
            {
                At = _token.Position,
                Token = _token.Shown,
                TokenValue = _token.Value,
                Expected = symbol,
            };
        }

        Advance(afterOperand);
    }

    private bool Accept(string symbol)
    {
        if (!_token.Is(symbol))
            return false;
        Advance();
        return true;
    }
}
