using System.Text;
using OrderFlow.Jsonata.Syntax;

namespace OrderFlow.Jsonata.Parsing;

/// <content>What a token is behind an operand.</content>
internal sealed partial class Parser
{
    private JsonataSyntax Infix(Token token, JsonataSyntax left)
    {
        switch (token.Text)
        {
            case ".":
                return new PathSyntax(token.Position, left, Expression(75));
            case "[":
                return Predicate(token, left);
            case "(":
                return Call(token, left);
            case "{":
                return new GroupSyntax(token.Position, left, Pairs());
            case "^":
                return Sort(token, left);
            case "@":
                return new FocusSyntax(token.Position, left, BoundVariable("@"));
            case "#":
                return new IndexSyntax(token.Position, left, BoundVariable("#"));
            case "?":
                return Condition(token, left);
            case ":=":
                return Bind(token, left);
            case "~>":
                return new ApplicationSyntax(token.Position, left, Expression(40));
            case "?:" or "??":
                return new BinarySyntax(token.Position, token.Text, left, Expression(0));
            default:
                return new BinarySyntax(token.Position, token.Text, left, Expression(BindingPower(token)));
        }
    }

    /// <summary><c>predicate := operand '[' expression? ']'</c>; with nothing inside, a single result stays an array.</summary>
    private JsonataSyntax Predicate(Token token, JsonataSyntax left)
    {
        if (!_token.Is("]"))
        {
            var condition = Expression(0);
            Expect("]", afterOperand: true);
            return new PredicateSyntax(token.Position, left, condition);
        }

        var step = left;
        while (step is PredicateSyntax predicate)
            step = predicate.Target;
        step.KeepsArray = true;
        // What follows is read as if in front of an operand: a slash starts a regular expression, as in the reference implementation.
        Expect("]");
        return left;
    }

    /// <summary><c>call := operand '(' ( argument ( ',' argument )* )? ')'</c>, <c>argument := expression | '?'</c></summary>
    private JsonataSyntax Call(Token token, JsonataSyntax left)
    {
        var arguments = new List<JsonataSyntax>();
        if (!_token.Is(")"))
        {
            do
            {
                var place = _token.Position;
                arguments.Add(Accept("?") ? new PlaceholderSyntax(place) : Expression(0));
            }
            while (Accept(","));
        }

        Expect(")", afterOperand: true);
        return left is NameSyntax { Name: "function" or "λ" }
            ? Lambda(token, arguments)
            : new CallSyntax(token.Position, left, arguments);
    }

    /// <summary><c>lambda := ( 'function' | 'λ' ) '(' ( variable ( ',' variable )* )? ')' signature? '{' expression '}'</c></summary>
    private LambdaSyntax Lambda(Token token, List<JsonataSyntax> arguments)
    {
        var parameters = new List<VariableSyntax>(arguments.Count);
        foreach (var argument in arguments)
        {
            if (argument is not VariableSyntax parameter)
            {
                throw new JsonataFailure("S0208", arguments.IndexOf(argument) + 1) { At = argument.Position, Token = LeadingToken.Of(argument) };
            }

            parameters.Add(parameter);
        }

        var signature = _token.Is("<") ? SignatureText() : null;
        Expect("{");
        var body = Expression(0);
        Expect("}");
        return new(token.Position, parameters, signature, body);
    }

    private string SignatureText()
    {
        var start = _token.Position;
        var signature = new StringBuilder("<");
        for (var open = 1; open > 0 && !_token.Is("{") && _token.Kind != TokenKind.End;)
        {
            Advance();
            open += _token.Is(">") ? -1 : _token.Is("<") ? 1 : 0;
            signature.Append(_token.Kind == TokenKind.End ? "" : _token.Shown);
        }

        Expect(">");
        try
        {
            return Functions.Signature.Parse(signature.ToString()).Text;
        }
        catch (JsonataFailure failure)
        {
            failure.At += start;
            throw;
        }
    }

    /// <summary><c>sort := operand '^' '(' term ( ',' term )* ')'</c>, <c>term := ( '&lt;' | '>' )? expression</c></summary>
    private SortSyntax Sort(Token token, JsonataSyntax left)
    {
        Expect("(");
        var terms = new List<SortTermSyntax>();
        do
        {
            var descending = Accept(">");
            if (!descending)
                Accept("<");
            terms.Add(new(Expression(0), descending));
        }
        while (Accept(","));
        Expect(")");
        return new(token.Position, left, terms);
    }

    private VariableSyntax BoundVariable(string symbol)
    {
        var right = Expression(80);
        return right as VariableSyntax ?? throw new JsonataFailure("S0214") { At = right.Position, Token = symbol };
    }

    /// <summary><c>condition := operand '?' expression ( ':' expression )?</c></summary>
    private ConditionSyntax Condition(Token token, JsonataSyntax left)
    {
        var then = Expression(0);
        return new(token.Position, left, then, Accept(":") ? Expression(0) : null);
    }

    /// <summary><c>bind := variable ':=' expression</c></summary>
    private BindSyntax Bind(Token token, JsonataSyntax left)
    {
        if (left is not VariableSyntax variable)
            throw new JsonataFailure("S0212") { At = left.Position, Token = LeadingToken.Of(left) };
        return new(token.Position, variable, Expression(9));
    }
}
