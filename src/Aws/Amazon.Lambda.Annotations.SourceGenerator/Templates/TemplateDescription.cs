namespace Amazon.Lambda.Annotations.SourceGenerator.Templates;

/// <summary>The sentence by which a template says that its functions are kept by the annotations.</summary>
internal static class TemplateDescription
{
    private const string Start = "This template is partially managed by Amazon.Lambda.Annotations";
    private const string End = ").";

    // CloudFormation's limit of a description.
    private const int Longest = 1024;

    private static readonly string _sentence = $"{Start} (v{typeof(TemplateDescription).Assembly.GetName().Version}).";

    public static void Apply(TemplateDocument template, bool isSuppressed)
    {
        var description = template.Text("Description");
        var present = Present(description);
        if (isSuppressed)
        {
            if (present.Length > 0)
                template.Set("Description", description.Replace(present, ""));
            return;
        }

        var updated = present.Length > 0 ? description.Replace(present, _sentence)
            : description.Length > 0 ? $"{description} {_sentence}"
            : _sentence;
        if (updated.Length <= Longest)
            template.Set("Description", updated);
    }

    private static string Present(string description)
    {
        var start = description.IndexOf(Start, StringComparison.Ordinal);
        var end = start < 0 ? -1 : description.IndexOf(End, start, StringComparison.Ordinal);
        return end < 0 ? "" : description.Substring(start, end + End.Length - start);
    }
}
