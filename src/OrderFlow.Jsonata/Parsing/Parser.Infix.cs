using System.Text;
using OrderFlow.Jsonata.Functions;
using OrderFlow.Jsonata.Syntax;

namespace OrderFlow.Jsonata.Parsing;

/// <content>What a token is behind an operand.</content>
internal ref partial struct Parser
{
    private JsonataSyntax Infix(JsonataSyntax left)
    {
        var (kind, position) = (_lexer.Kind, _lexer.Position);
        _lexer.Advance(afterOperand: false);
        switch (kind)
        {
            case TokenKind.Dot:
                return new PathSyntax(position, left, Expression(75));
            case TokenKind.OpenBracket:
                return Predicate(position, left);
            case TokenKind.OpenParenthesis:
                return Call(position, left);
            case TokenKind.OpenBrace:
                return new GroupSyntax(position, left, Pairs());
            case TokenKind.Caret:
                return Sort(position, left);
            case TokenKind.At or TokenKind.Hash:
                return Binding(kind, position, left);
            case TokenKind.Question:
                return Condition(position, left);
            case TokenKind.Assign:
                return Assignment(position, left);
            case TokenKind.Chain:
                return new ApplicationSyntax(position, left, Expression(40));
            case TokenKind.QuestionColon or TokenKind.QuestionQuestion:
                return new BinarySyntax(position, kind, left, Expression(0));
            default:
                return new BinarySyntax(position, kind, left, Expression(Symbols.BindingPower(kind)));
        }
    }

    /// <summary><c>predicate := operand '[' expression? ']'</c>; with nothing inside, a single result stays an array.</summary>
    private JsonataSyntax Predicate(int position, JsonataSyntax left)
    {
        if (_lexer.Kind != TokenKind.CloseBracket)
        {
            var condition = Expression(0);
            Expect(TokenKind.CloseBracket, afterOperand: true);
            return new PredicateSyntax(position, left, condition);
        }

        var step = left;
        while (step is PredicateSyntax predicate)
            step = predicate.Target;
        step.KeepsArray = true;
        // What follows is read as if in front of an operand: a slash starts a regular expression, as in the reference implementation.
        Expect(TokenKind.CloseBracket);
        return left;
    }

    /// <summary><c>call := operand '(' ( argument ( ',' argument )* )? ')'</c>, <c>argument := expression | '?'</c></summary>
    private JsonataSyntax Call(int position, JsonataSyntax left)
    {
        var start = _parts.Count;
        if (_lexer.Kind != TokenKind.CloseParenthesis)
        {
            do
            {
                _parts.Push(Argument());
            }
            while (Accept(TokenKind.Comma));
        }

        Expect(TokenKind.CloseParenthesis, afterOperand: true);
        return left is NameSyntax { Name: "function" or "λ" }
            ? Lambda(position, start)
            : new CallSyntax(position, left, _parts.Take(start));
    }

    private JsonataSyntax Argument()
    {
        var (start, position) = (_lexer.Start, _lexer.Position);
        if (!Accept(TokenKind.Question))
            return Expression(0);
        var placeholder = new PlaceholderSyntax(position);
        Locate(placeholder, start);
        return placeholder;
    }

    /// <summary><c>lambda := ( 'function' | 'λ' ) '(' ( variable ( ',' variable )* )? ')' signature? '{' expression '}'</c></summary>
    private LambdaSyntax Lambda(int position, int start)
    {
        var parameters = new VariableSyntax[_parts.Count - start];
        for (var i = 0; i < parameters.Length; i++)
        {
            var argument = _parts[start + i];
            parameters[i] = argument as VariableSyntax
                ?? throw new JsonataFailure("S0208", i + 1) { At = argument.Position, Token = LeadingToken.Of(argument) };
        }

        _parts.Cut(start);
        var types = _lexer.Kind == TokenKind.Less ? Types() : null;
        Expect(TokenKind.OpenBrace);
        var body = Expression(0);
        Expect(TokenKind.CloseBrace);
        return new(position, parameters, types, body);
    }

    private Signature Types()
    {
        var start = _lexer.Position;
        var signature = new StringBuilder("<");
        for (var open = 1; open > 0 && _lexer.Kind is not (TokenKind.OpenBrace or TokenKind.End);)
        {
            _lexer.Advance(afterOperand: false);
            open += _lexer.Kind == TokenKind.Greater ? -1 : _lexer.Kind == TokenKind.Less ? 1 : 0;
            if (_lexer.Kind is TokenKind.Name or TokenKind.Variable or TokenKind.Literal or TokenKind.Regex)
                signature.Append([.. _lexer.Shown.Where(char.IsAsciiLetter)]);
            else if (_lexer.Kind != TokenKind.End)
                signature.Append(_lexer.Shown);
        }

        Expect(TokenKind.Greater);
        try
        {
            return Signature.Parse(signature.ToString());
        }
        catch (JsonataFailure failure)
        {
            failure.At += start;
            throw;
        }
    }

    /// <summary><c>sort := operand '^' '(' term ( ',' term )* ')'</c>, <c>term := ( '&lt;' | '>' )? expression</c></summary>
    private SortSyntax Sort(int position, JsonataSyntax left)
    {
        Expect(TokenKind.OpenParenthesis);
        var terms = new List<SortTermSyntax>();
        do
        {
            var descending = Accept(TokenKind.Greater);
            if (!descending)
                Accept(TokenKind.Less);
            terms.Add(new(Expression(0), descending));
        }
        while (Accept(TokenKind.Comma));
        Expect(TokenKind.CloseParenthesis);
        return new(position, left, [.. terms]);
    }

    /// <summary><c>focus := operand '@' variable</c>, <c>index := operand '#' variable</c></summary>
    private JsonataSyntax Binding(TokenKind kind, int position, JsonataSyntax left)
    {
        var right = Expression(80);
        if (right is not VariableSyntax variable)
            throw new JsonataFailure("S0214") { At = right.Position, Token = Symbols.TextOf(kind) };
        return kind == TokenKind.At ? new FocusSyntax(position, left, variable) : new IndexSyntax(position, left, variable);
    }

    /// <summary><c>condition := operand '?' expression ( ':' expression )?</c></summary>
    private ConditionSyntax Condition(int position, JsonataSyntax left)
    {
        var then = Expression(0);
        return new(position, left, then, Accept(TokenKind.Colon) ? Expression(0) : null);
    }

    /// <summary><c>assignment := variable ':=' expression</c></summary>
    private BindSyntax Assignment(int position, JsonataSyntax left)
    {
        if (left is not VariableSyntax variable)
            throw new JsonataFailure("S0212") { At = left.Position, Token = LeadingToken.Of(left) };
        return new(position, variable, Expression(9));
    }
}
