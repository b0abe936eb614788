using System.Text.Json;
using OrderFlow.Conformance.Cases;

namespace OrderFlow.Conformance.States;

/// <summary>An object in S3 that exists before the run.</summary>
internal sealed record StoredObject(string Bucket, string Key, string Body)
{
    public static IReadOnlyList<StoredObject> ReadAll(CaseSource source)
    {
        if (source.Optional("setup", JsonValueKind.Object) is not { } setup)
            return [];
        var fields = new CaseSource(source.File, source.Index, setup);
        fields.AllowOnly("s3Objects", "dynamodb");
        return fields.Optional("s3Objects", JsonValueKind.Array) is { } objects
            ? [.. objects.EnumerateArray().Select(o => Read(new CaseSource(source.File, source.Index, o)))]
            : [];
    }

    private static StoredObject Read(CaseSource fields) =>
        new(fields.RequiredText("bucket"), fields.RequiredText("key"), fields.RequiredText("body"));
}
