using OrderFlow.Jsonata.Syntax;

namespace OrderFlow.Jsonata.Parsing;

/// <content>What a token is in front of an operand, or as one.</content>
internal sealed partial class Parser
{
    private JsonataSyntax Prefix(Token token) => token.Kind switch
    {
        TokenKind.Name => new NameSyntax(token.Position, token.Text),
        TokenKind.Variable => new VariableSyntax(token.Position, token.Text),
        TokenKind.Literal => new LiteralSyntax(token.Position, token.Value),
        TokenKind.Regex => new RegexSyntax(token.Position, token.Text, token.Flags),
        TokenKind.End => new EndSyntax(token.Position),
        _ => PrefixOperator(token),
    };

    private JsonataSyntax PrefixOperator(Token token) => token.Text switch
    {
        "-" => new NegationSyntax(token.Position, Expression(70)),
        "*" => new WildcardSyntax(token.Position),
        "**" => new DescendantSyntax(token.Position),
        "%" => new ParentSyntax(token.Position),
        "(" => Block(token),
        "[" => Array(token),
        "{" => new ObjectSyntax(token.Position, Pairs()),
        "|" => Transform(token),
        // Keywords name fields where no operator can stand.
        "and" or "or" or "in" => new NameSyntax(token.Position, token.Text),
        _ => throw new JsonataFailure("S0211") { At = token.Position, Token = token.Text },
    };

    /// <summary><c>block := '(' ( expression ( ';' expression? )* )? ')'</c></summary>
    private BlockSyntax Block(Token token)
    {
        var expressions = new List<JsonataSyntax>();
        while (!_token.Is(")"))
        {
            expressions.Add(Expression(0));
            if (!Accept(";"))
                break;
        }

        Expect(")", afterOperand: true);
        return new(token.Position, expressions);
    }

    /// <summary><c>array := '[' ( item ( ',' item )* )? ']'</c>, <c>item := expression ( '..' expression )?</c></summary>
    private ArraySyntax Array(Token token)
    {
        var items = new List<JsonataSyntax>();
        if (!_token.Is("]"))
        {
            do
            {
                var item = Expression(0);
                var range = _token.Position;
                items.Add(Accept("..") ? Measured(new BinarySyntax(range, "..", item, Expression(0))) : item);
            }
            while (Accept(","));
        }

        Expect("]", afterOperand: true);
        return new(token.Position, items);
    }

    /// <summary><c>pairs := '{' ( expression ':' expression ( ',' expression ':' expression )* )? '}'</c>, the brace being read already.</summary>
    private List<PairSyntax> Pairs()
    {
        var pairs = new List<PairSyntax>();
        if (!_token.Is("}"))
        {
            do
            {
                var key = Expression(0);
                Expect(":");
                pairs.Add(new(key, Expression(0)));
            }
            while (Accept(","));
        }

        Expect("}", afterOperand: true);
        return pairs;
    }

    /// <summary><c>transform := '|' pattern '|' update ( ',' delete )? '|'</c></summary>
    private TransformSyntax Transform(Token token)
    {
        var pattern = Expression(0);
        Expect("|");
        var update = Expression(0);
        var delete = Accept(",") ? Expression(0) : null;
        Expect("|");
        return new(token.Position, pattern, update, delete);
    }
}
