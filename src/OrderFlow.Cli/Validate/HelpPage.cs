namespace OrderFlow.Cli.Validate;

/// <summary>The help for a code.</summary>
/// <param name="Summary">What the code means, in a sentence.</param>
/// <param name="Markdown">The whole section.</param>
/// <param name="Uri">A page of AWS about what the code is about.</param>
internal sealed record HelpPage(string Summary, string Markdown, string Uri);
