using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Intrinsics;
using OrderFlow.StatesLanguage.Paths;
using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Analysis.Variables;

/// <summary>A place that reads a variable.</summary>
/// <param name="Name">The variable's name, without the dollar sign.</param>
/// <param name="Token">The string that is an expression, or the field that has a path or a call.</param>
/// <param name="Expression">The expression, if it is one.</param>
/// <param name="IsTested">Whether it is asked there whether the variable is assigned, so that reading it does no harm.</param>
internal sealed record VariableRead(string Name, JToken Token, OutlineExpression? Expression, bool IsTested)
{
    /// <summary>Finds where it is read first.</summary>
    public Place Find()
    {
        if (Expression is { Parsed: { } parsed })
            return FreeVariables.First(parsed.Syntax, Name, parsed.LibraryFunctions.Contains(Name)) is { } variable ? Expression.PlaceOf(variable) : Token;
        var text = ((JProperty)Token).Value;
        return PathOrIntrinsic.TryParse((string)text!, out var compiled, out _) && Begins(compiled) is { } path ? Place.PartOf(text, path.Start..(path.Start + 1 + Name.Length)) : text;
    }

    private JsonPath? Begins(PathOrIntrinsic compiled) =>
        (compiled.Path is { } only ? [only] : compiled.Intrinsic!.Paths).FirstOrDefault(path => path.Variable == Name);
}
