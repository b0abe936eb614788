using System.Text.RegularExpressions;

namespace OrderFlow.Jsonata.Differential.Comparing;

/// <summary>Makes a question smaller as long as what differs stays the same: words of the expression go, then parts of the document.</summary>
/// <param name="stillDiffers">Whether a smaller question shows the same sort of difference.</param>
internal sealed partial class Shrinker(Func<Question, Task<bool>> stillDiffers)
{
    private const int MostAttempts = 1500;

    private int _attempts;

    public async Task<Question> ShrinkAsync(Question question)
    {
        for (var before = default(Question); before != question && _attempts < MostAttempts;)
        {
            before = question;
            question = await ShrinkExpressionAsync(question);
            question = await ShrinkDocumentsAsync(question);
        }

        return question;
    }

    private async Task<Question> ShrinkExpressionAsync(Question question)
    {
        var words = Words().Matches(question.Expression).Select(match => match.Value).ToList();
        for (var length = words.Count / 2; length > 0; length = length > 4 ? length / 2 : length - 1)
        {
            for (var at = 0; at + length <= words.Count;)
            {
                List<string> fewer = [.. words[..at], .. words[(at + length)..]];
                var smaller = question with { Expression = string.Concat(fewer) };
                if (await AttemptAsync(smaller))
                    (words, question) = (fewer, smaller);
                else
                    at++;
            }
        }

        return question;
    }

    private async Task<Question> ShrinkDocumentsAsync(Question question)
    {
        question = await ShrinkAsync(question, question.Input, value => question with { Input = value });
        return await ShrinkAsync(question, question.Bindings, value => question with { Bindings = value });
    }

    private async Task<Question> ShrinkAsync(Question question, JsonataValue document, Func<JsonataValue, Question> with)
    {
        for (var found = true; found;)
        {
            found = false;
            foreach (var smaller in Smaller(document))
            {
                if (!await AttemptAsync(with(smaller)))
                    continue;
                (document, question, found) = (smaller, with(smaller), true);
                break;
            }
        }

        return question;
    }

    private async Task<bool> AttemptAsync(Question smaller) => _attempts++ < MostAttempts && await stillDiffers(smaller);

    private static IEnumerable<JsonataValue> Smaller(JsonataValue value)
    {
        if (value.IsUndefined)
            yield break;
        yield return JsonataValue.Undefined;
        foreach (var smaller in SmallerParts(value))
            yield return smaller;
    }

    private static IEnumerable<JsonataValue> SmallerParts(JsonataValue value)
    {
        if (value.IsArray)
        {
            var items = value.AsArray().ToArray();
            for (var i = 0; i < items.Length; i++)
            {
                yield return items[i];
                yield return JsonataArray.Create([.. items[..i], .. items[(i + 1)..]]);
                foreach (var smaller in SmallerParts(items[i]))
                    yield return JsonataArray.Create([.. items[..i], smaller, .. items[(i + 1)..]]);
            }
        }
        else if (value.IsObject)
        {
            foreach (var (name, member) in value.AsObject())
            {
                yield return member;
                var without = new JsonataObjectBuilder(value.AsObject());
                without.Remove(name);
                yield return without.Build();
                foreach (var smaller in SmallerParts(member))
                    yield return new JsonataObjectBuilder(value.AsObject()).Set(name, smaller).Build();
            }
        }
    }

    [GeneratedRegex("""\s+|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`|\$?\w+|\.\.|:=|!=|>=|<=|\*\*|~>|\?:|\?\?|[\s\S]""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Words();
}
