using OrderFlow.Jsonata.Syntax;

namespace OrderFlow.Jsonata.Parsing;

/// <content>What a token is in front of an operand, or as one.</content>
internal ref partial struct Parser
{
    private JsonataSyntax Prefix()
    {
        var (kind, position) = (_lexer.Kind, _lexer.Position);
        var operand = Operand(kind, position);
        _lexer.Advance(afterOperand: true);
        return operand ?? kind switch
        {
            TokenKind.Minus => new NegationSyntax(position, Expression(70)),
            TokenKind.OpenParenthesis => Block(position),
            TokenKind.OpenBracket => Array(position),
            TokenKind.OpenBrace => new ObjectSyntax(position, Pairs()),
            TokenKind.Pipe => Transform(position),
            _ => throw new JsonataFailure("S0211") { At = position, Token = Symbols.TextOf(kind) },
        };
    }

    private readonly JsonataSyntax? Operand(TokenKind kind, int position) => kind switch
    {
        TokenKind.Name => new NameSyntax(position, _lexer.Text),
        TokenKind.Variable => new VariableSyntax(position, _lexer.Text),
        TokenKind.Literal => new LiteralSyntax(position, _lexer.Value),
        TokenKind.Regex => new RegexSyntax(position, _lexer.Text, _lexer.Value.AsString()),
        TokenKind.Star => new WildcardSyntax(position),
        TokenKind.StarStar => new DescendantSyntax(position),
        TokenKind.Percent => new ParentSyntax(position),
        TokenKind.End => new EndSyntax(position),
        // Keywords name fields where no operator can stand.
        TokenKind.And or TokenKind.Or or TokenKind.In => new NameSyntax(position, Symbols.TextOf(kind)),
        _ => null,
    };

    /// <summary><c>block := '(' ( expression ( ';' expression? )* )? ')'</c></summary>
    private BlockSyntax Block(int position)
    {
        var start = _parts.Count;
        while (_lexer.Kind != TokenKind.CloseParenthesis)
        {
            _parts.Push(Expression(0));
            if (!Accept(TokenKind.Semicolon))
                break;
        }

        Expect(TokenKind.CloseParenthesis, afterOperand: true);
        return new(position, _parts.Take(start));
    }

    /// <summary><c>array := '[' ( item ( ',' item )* )? ']'</c>, <c>item := expression ( '..' expression )?</c></summary>
    private ArraySyntax Array(int position)
    {
        var first = _parts.Count;
        if (_lexer.Kind != TokenKind.CloseBracket)
        {
            do
            {
                var (start, item, range) = (_lexer.Start, Expression(0), _lexer.Position);
                if (Accept(TokenKind.DotDot))
                    Locate(item = new BinarySyntax(range, TokenKind.DotDot, item, Expression(0)), start);
                _parts.Push(item);
            }
            while (Accept(TokenKind.Comma));
        }

        Expect(TokenKind.CloseBracket, afterOperand: true);
        return new(position, _parts.Take(first));
    }

    /// <summary><c>pairs := '{' ( expression ':' expression ( ',' expression ':' expression )* )? '}'</c>, the brace being read already.</summary>
    private PairSyntax[] Pairs()
    {
        var start = _parts.Count;
        if (_lexer.Kind != TokenKind.CloseBrace)
        {
            do
            {
                _parts.Push(Expression(0));
                Expect(TokenKind.Colon);
                _parts.Push(Expression(0));
            }
            while (Accept(TokenKind.Comma));
        }

        Expect(TokenKind.CloseBrace, afterOperand: true);
        var pairs = new PairSyntax[(_parts.Count - start) / 2];
        for (var i = 0; i < pairs.Length; i++)
            pairs[i] = new(_parts[start + (2 * i)], _parts[start + (2 * i) + 1]);
        _parts.Cut(start);
        return pairs;
    }

    /// <summary><c>transform := '|' pattern '|' update ( ',' delete )? '|'</c></summary>
    private TransformSyntax Transform(int position)
    {
        var pattern = Expression(0);
        Expect(TokenKind.Pipe);
        var update = Expression(0);
        var delete = Accept(TokenKind.Comma) ? Expression(0) : null;
        Expect(TokenKind.Pipe);
        return new(position, pattern, update, delete);
    }
}
