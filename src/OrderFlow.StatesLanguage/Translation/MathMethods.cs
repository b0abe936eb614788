using System.Linq.Expressions;

namespace OrderFlow.StatesLanguage.Translation;

/// <summary>Translates <see cref="Math"/>; $round rounds halves to even, as .NET does.</summary>
internal static class MathMethods
{
    public static Term? Translate(Translator translator, MethodCallExpression call)
    {
        if (call.Arguments.Any(a => a.Type == typeof(float)))
            throw translator.Fail("OF1007", call, "a float is less exact than the numbers of JSONata", "Use double or decimal.");
        if (call.Arguments.Any(a => !Scalars.IsNumber(a.Type)))
            return null;
        Code Argument(int i) => translator.Value(call.Arguments[i]);
        Code? code = (call.Method.Name, call.Arguments.Count) switch
        {
            (nameof(Math.Abs), 1) => Code.Call("abs", Argument(0)),
            (nameof(Math.Floor), 1) => Code.Call("floor", Argument(0)),
            (nameof(Math.Ceiling), 1) => Code.Call("ceil", Argument(0)),
            (nameof(Math.Round), 1) => Code.Call("round", Argument(0)),
            (nameof(Math.Round), 2) => Code.Call("round", Argument(0), Argument(1)),
            (nameof(Math.Truncate), 1) => Conversions.Truncate(Argument(0)),
            (nameof(Math.Min), 2) => Code.Call("min", Code.Array(Argument(0), Argument(1))),
            (nameof(Math.Max), 2) => Code.Call("max", Code.Array(Argument(0), Argument(1))),
            (nameof(Math.Sqrt), 1) => Code.Call("sqrt", Argument(0)),
            (nameof(Math.Pow), 2) => Code.Call("power", Argument(0), Argument(1)),
            _ => null,
        };
        return code is { } found ? new ComputedTerm(found) : null;
    }
}
