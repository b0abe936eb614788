using System.Linq.Expressions;
using System.Text.Json;
using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Translation;

namespace OrderFlow.StatesLanguage.Tests.Translation;

/// <summary>Translates lambdas, and compares what the translation gives with what the compiled C# gives.</summary>
internal static class Translated
{
    private static readonly JsonNames Names = new(JsonNamingPolicy.CamelCase);

    /// <summary>The translation as the States Language writes it.</summary>
    public static JToken Template<TIn, TOut>(Expression<Func<TIn, TOut>> lambda) => Term(lambda).Template;

    /// <summary>The JSONata of a lambda that is one expression.</summary>
    public static string Text<TIn, TOut>(Expression<Func<TIn, TOut>> lambda) => Term(lambda).Value.Text;

    public static TranslationException Refusal<TIn, TOut>(Expression<Func<TIn, TOut>> lambda) =>
        Should.Throw<TranslationException>(() => Term(lambda));

    /// <summary>Whether JSONata and C# give the same JSON for an input.</summary>
    public static void Agree<TIn, TOut>(Expression<Func<TIn, TOut>> lambda, params TIn[] inputs)
    {
        var agreement = Agreement.Of(lambda);
        foreach (var input in inputs)
            agreement.Check(input);
    }

    internal static Term Term(LambdaExpression lambda) => Translator.Translate(
        lambda, Names, new Origin("Under test", null, null), new ComputedTerm(Code.Variable("states").Member("input")));

    internal static JsonSerializerOptions Options => Names.Options;
}
