using System.Text.RegularExpressions;

namespace OrderFlow.Jsonata.Differential.Topics;

/// <summary>Questions that Step Functions would take: everything starts from a variable.</summary>
internal sealed partial class ServiceQuestions(Random random)
{
    private readonly Documents _documents = new(random);

    public Question Next()
    {
        var phrase = new Phrases(random).Expression();
        // A bare name, $ and $$ become members of $d at the start of what is written; inside paths they stay as they are.
        var text = Start().Replace(phrase, "${before}$$d.a");
        return new(text, default, new JsonataObjectBuilder().Set("d", _documents.Next()).Build());
    }

    [GeneratedRegex(@"(?<before>^|[(\[{,;:=?&+*/<>~] ?|\b(?:and|or|in) )(?:\$\$|\$(?!\w)|[abcdkn]\b(?!\())", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Start();
}
