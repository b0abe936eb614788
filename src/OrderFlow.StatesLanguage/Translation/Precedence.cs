namespace OrderFlow.StatesLanguage.Translation;

/// <summary>How tightly JSONata binds an operator: the binding powers of its grammar.</summary>
internal enum Precedence
{
    Conditional = 20,
    Or = 25,
    And = 30,
    Comparison = 40,
    Additive = 50,
    Multiplicative = 60,
    Prefix = 70,
    Postfix = 75,
    Primary = 80,
}
