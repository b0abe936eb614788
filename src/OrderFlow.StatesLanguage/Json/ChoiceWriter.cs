using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.Json;

/// <summary>Writes the rules of Choice states.</summary>
internal sealed class ChoiceWriter(FieldWriter fields)
{
    public void Rule(ChoiceRule rule)
    {
        fields.Text("Comment", rule.Comment);
        fields.Token("Condition", rule.Condition);
        if (rule.Expression is not null)
            Expression(rule.Expression);
        fields.Token("Assign", rule.Assign);
        fields.Token("Output", rule.Output);
        fields.Text("Next", rule.Next);
    }

    private void Nested(ChoiceExpression expression)
    {
        fields.Text("Comment", expression.Comment);
        Expression(expression);
    }

    private void Expression(ChoiceExpression expression)
    {
        switch (expression)
        {
            case AndExpression and:
                fields.Objects("And", and.Operands, Nested);
                break;
            case OrExpression or:
                fields.Objects("Or", or.Operands, Nested);
                break;
            case NotExpression not:
                fields.Object("Not", not.Operand, Nested);
                break;
            case DataTestExpression test:
                fields.Text("Variable", test.Variable);
                fields.Token(FieldValue<ComparisonOperator>.TextOf(test.Operator), test.Value);
                break;
            default:
                break;
        }
    }
}
