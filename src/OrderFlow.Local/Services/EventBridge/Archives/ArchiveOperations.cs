using System.Text.Json.Nodes;
using OrderFlow.Local.Protocols;

namespace OrderFlow.Local.Services.EventBridge.Archives;

/// <summary>The operations of archives. There are none for replays.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_CreateArchive.html"/>
internal sealed class ArchiveOperations(ArchiveService archives)
{
    public IReadOnlyDictionary<string, ApiOperation> All => new Dictionary<string, ApiOperation>
    {
        ["CreateArchive"] = Create,
        ["DeleteArchive"] = Delete,
        ["DescribeArchive"] = Describe,
        ["ListArchives"] = List,
        ["UpdateArchive"] = Update,
    };

    private async Task<JsonObject?> Create(ApiCall call)
    {
        var name = call.Text("ArchiveName");
        if (archives.Find(name) is not null)
            throw ServiceException.AlreadyExists($"Archive {name} already exists.");
        return Answer(await archives.PutAsync(new ArchiveDefinition(name, call.Text("EventSourceArn"), default)
        {
            Description = call.OptionalText("Description"),
            EventPattern = call.OptionalText("EventPattern"),
            RetentionDays = call.OptionalInt("RetentionDays") ?? 0,
        }));
    }

    private async Task<JsonObject?> Update(ApiCall call)
    {
        var before = archives.Existing(call.Text("ArchiveName"));
        return Answer(await archives.PutAsync(before with
        {
            Description = call.OptionalText("Description") ?? before.Description,
            EventPattern = call.OptionalText("EventPattern") ?? before.EventPattern,
            RetentionDays = call.OptionalInt("RetentionDays") ?? before.RetentionDays,
        }));
    }

    private async Task<JsonObject?> Delete(ApiCall call)
    {
        await archives.DeleteAsync(call.Text("ArchiveName"));
        return null;
    }

    private Task<JsonObject?> Describe(ApiCall call)
    {
        var archive = archives.Existing(call.Text("ArchiveName"));
        var described = Summary(archive);
        described["ArchiveArn"] = archives.ArnOf(archive.Name);
        described["Description"] = archive.Description;
        described["EventPattern"] = archive.EventPattern;
        return Task.FromResult<JsonObject?>(described);
    }

    private Task<JsonObject?> List(ApiCall call)
    {
        var prefix = call.OptionalText("NamePrefix") ?? "";
        var source = call.OptionalText("EventSourceArn");
        var state = call.OptionalText("State");
        var listed = archives.All
            .Where(archive => archive.Name.StartsWith(prefix, StringComparison.Ordinal) && (source is null || archive.EventSourceArn == source) && state is null or "ENABLED")
            .ToList();
        return Task.FromResult<JsonObject?>(Page.Of(listed, call, "Limit", 100, "NextToken").Answer("Archives", "NextToken", Summary));
    }

    private JsonObject Answer(ArchiveDefinition archive) => new()
    {
        ["ArchiveArn"] = archives.ArnOf(archive.Name),
        ["State"] = "ENABLED",
        ["CreationTime"] = archive.CreationTime.ToUnixTimeSeconds(),
    };

    private static JsonObject Summary(ArchiveDefinition archive) => new()
    {
        ["ArchiveName"] = archive.Name,
        ["EventSourceArn"] = archive.EventSourceArn,
        ["State"] = "ENABLED",
        ["RetentionDays"] = archive.RetentionDays,
        ["SizeBytes"] = 0,
        ["EventCount"] = 0,
        ["CreationTime"] = archive.CreationTime.ToUnixTimeSeconds(),
    };
}
