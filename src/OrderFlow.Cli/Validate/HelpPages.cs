namespace OrderFlow.Cli.Validate;

/// <summary>The pages that explain the codes; the tool carries them along.</summary>
internal static class HelpPages
{
    private const string DefinitionPage = "https://docs.aws.amazon.com/step-functions/latest/dg/concepts-amazon-states-language.html";
    private const string TemplatePage = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachine.html";

    /// <summary>The section that a link leads to.</summary>
    /// <param name="link">The path of the page, and the heading after a <c>#</c>.</param>
    public static HelpPage Of(string link)
    {
        var (page, heading) = (link.Split('#')[0], link.Split('#')[1]);
        var name = page.Split('/')[^1];
        var section = Read(name).Split("\n## ").Skip(1).FirstOrDefault(text => text.Split('\n')[0].Equals(heading, StringComparison.OrdinalIgnoreCase)) ?? heading;
        var body = section[(section.IndexOf('\n', StringComparison.Ordinal) + 1)..].Trim();
        return new HelpPage(Summary(body), $"## {section.Trim()}\n", name == "diagnostics.md" ? DefinitionPage : TemplatePage);
    }

    // The first paragraph, after the severity in bold.
    private static string Summary(string body)
    {
        var paragraph = body.Split("\n\n")[0].ReplaceLineEndings(" ");
        return paragraph.StartsWith("**", StringComparison.Ordinal) && paragraph.IndexOf("** ", StringComparison.Ordinal) is var end and > 0 ? paragraph[(end + 3)..] : paragraph;
    }

    private static string Read(string name)
    {
        using var stream = typeof(HelpPages).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"There is no page {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
