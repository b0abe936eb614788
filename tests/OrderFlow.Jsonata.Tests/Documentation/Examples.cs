using System.Text.RegularExpressions;
using System.Xml.Linq;
using OrderFlow.Tests;

namespace OrderFlow.Jsonata.Tests.Documentation;

/// <summary>Finds the examples of the documentation.</summary>
internal static partial class Examples
{
    public static IEnumerable<Example> InReadme()
    {
        var text = File.ReadAllText(RepositoryRoot.Combine("src", "OrderFlow.Jsonata", "README.md"));
        foreach (var section in Heading().Split(text))
        {
            var code = string.Join('\n', Fence().Matches(section).Select(fence => fence.Groups["code"].Value));
            if (code.Length > 0)
                yield return new($"README.md: {section.TrimStart('#', ' ').Split('\n')[0]}", code);
        }
    }

    public static IEnumerable<Example> InComments() =>
        from member in Comments().Descendants("member")
        from code in member.Elements("example").Elements("code")
        select new Example((string)member.Attribute("name")!, code.Value);

    /// <summary>The XML comments of the library.</summary>
    public static XDocument Comments() => XDocument.Load(Path.ChangeExtension(typeof(JsonataExpression).Assembly.Location, ".xml"));

    [GeneratedRegex("^(?=#+ )", RegexOptions.Multiline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Heading();

    [GeneratedRegex("^```csharp\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Fence();
}
