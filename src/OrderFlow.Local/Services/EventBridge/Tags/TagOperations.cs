using System.Text.Json.Nodes;
using OrderFlow.Local.Protocols;

namespace OrderFlow.Local.Services.EventBridge.Tags;

/// <summary>The operations of tags.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_TagResource.html"/>
internal sealed class TagOperations(TagService tags)
{
    public IReadOnlyDictionary<string, ApiOperation> All => new Dictionary<string, ApiOperation>
    {
        ["ListTagsForResource"] = List,
        ["TagResource"] = Add,
        ["UntagResource"] = Remove,
    };

    /// <summary>The member <c>Tags</c> of a request.</summary>
    public static IReadOnlyDictionary<string, string> Read(ApiCall call)
    {
        var read = new Dictionary<string, string>();
        foreach (var tag in call.Structures("Tags"))
            read[tag.Text("Key")] = tag.Text("Value");
        return read;
    }

    private Task<JsonObject?> List(ApiCall call) => Task.FromResult<JsonObject?>(new JsonObject
    {
        ["Tags"] = new JsonArray([.. tags.Of(call.Text("ResourceARN")).Select(tag => new JsonObject { ["Key"] = tag.Key, ["Value"] = tag.Value })]),
    });

    private async Task<JsonObject?> Add(ApiCall call)
    {
        await tags.AddAsync(call.Text("ResourceARN"), Read(call));
        return null;
    }

    private async Task<JsonObject?> Remove(ApiCall call)
    {
        await tags.RemoveAsync(call.Text("ResourceARN"), call.Texts("TagKeys"));
        return null;
    }
}
