namespace Amazon.Lambda.Annotations;

/// <summary>The names that events have in the template when the attribute gives none.</summary>
internal static class EventName
{
    public static string FromReference(string reference)
    {
        if (string.IsNullOrEmpty(reference))
            return "";
        if (reference.StartsWith('@'))
            return reference[1..];
        return reference.Split(':', 6) is [_, _, _, _, _, var name] ? LettersAndDigits(name) : reference;
    }

    public static string FromSchedule(string schedule) => LettersAndDigits(schedule ?? "") is { Length: > 0 } name ? name : "ScheduleEvent";

    private static string LettersAndDigits(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
