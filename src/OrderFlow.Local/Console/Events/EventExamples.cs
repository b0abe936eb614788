using System.Text.Json;
using OrderFlow.Local.Console.Views;
using OrderFlow.Local.Services.EventBridge;

namespace OrderFlow.Local.Console.Events;

/// <summary>
/// The sample events of a system: files in the folder <c>events</c> beside its template, each with entries as
/// <c>aws events put-events --entries file://…</c> takes them.
/// </summary>
internal sealed class EventExamples(string templateFolder)
{
    private const long LargestFile = 1_048_576;

    /// <summary>Those that can be read, by name; a file that is something else is none.</summary>
    public IReadOnlyList<EventExample> Read()
    {
        var folder = new DirectoryInfo(Path.Combine(templateFolder, "events"));
        if (!folder.Exists)
            return [];
        var found = new List<EventExample>();
        foreach (var file in folder.EnumerateFiles("*.json").Where(file => file.Length <= LargestFile).OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            try
            {
                using var document = JsonDocument.Parse(File.ReadAllBytes(file.FullName));
                var drafts = document.RootElement.EnumerateArray().Select(Draft).ToList();
                found.AddRange(drafts.Select((draft, index) => new EventExample(
                    Path.GetFileNameWithoutExtension(file.Name) + (drafts.Count > 1 ? $" {index + 1}" : ""), draft)));
            }
            catch (Exception error) when (error is JsonException or IOException or UnauthorizedAccessException or InvalidOperationException)
            {
                // Not a file of entries; the folder is not the console's own.
            }
        }

        return found;
    }

    private static EventDraft Draft(JsonElement entry) => new(
        EventBridgeService.BusName(Member(entry, "EventBusName")), Member(entry, "Source"), Member(entry, "DetailType"), JsonText.Indented(Member(entry, "Detail")));

    private static string Member(JsonElement entry, string name) => entry.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
}
