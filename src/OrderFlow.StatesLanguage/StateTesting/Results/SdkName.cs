using System.Text.RegularExpressions;

namespace OrderFlow.StatesLanguage.StateTesting.Results;

/// <summary>
/// The names of members as <c>aws-sdk</c> integrations spell them: words with one capital, as AWS's SDK for Java has them, such as <c>Md5OfBody</c> for
/// <c>MD5OfBody</c> and <c>DbInstances</c> for <c>DBInstances</c>.
/// </summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/supported-services-awssdk.html"/>
internal static partial class SdkName
{
    public static string Of(string name) =>
        string.Concat(Word().Matches(name).Select(word => char.ToUpperInvariant(word.Value[0]) + word.Value[1..].ToLowerInvariant()));

    // A word: capitals that no small letter follows, or a capital and small letters, or small letters; digits belong to the word before them.
    [GeneratedRegex("(?:[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[A-Z])[0-9]*|[0-9]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Word();
}
