using System.Text.Json;
using Amazon.Runtime;
using Amazon.Runtime.Internal.Transform;

namespace Amazon.ServiceProtocols;

/// <summary>Reads an error of the JSON protocol; a body that is not JSON is the message itself.</summary>
internal static class JsonError
{
    public static ServiceError Read(byte[] body, IWebResponseData response)
    {
        var members = Members(body);
        var shape = Name(Header(response, "x-amzn-ErrorType") ?? Text(members, "__type") ?? Text(members, "code"));
        var message = Text(members, "message") ?? Text(members, "Message") ?? (members.Count == 0 ? System.Text.Encoding.UTF8.GetString(body) : null);

        // SQS keeps the codes that it had with the query protocol in a header: "code;type".
        var code = Header(response, "x-amzn-query-error")?.Split(';')[0] ?? shape;
        return new(shape, code, message, Header(response, "x-amzn-RequestId"));
    }

    /// <summary>Sets what an exception has besides its message.</summary>
    public static void ReadMembers(byte[] body, AmazonServiceException exception)
    {
        var members = Members(body);
        foreach (var property in exception.GetType().GetProperties().Where(property => property.DeclaringType == exception.GetType() && property.CanWrite))
        {
            var name = members.Keys.FirstOrDefault(key => string.Equals(key, property.Name, StringComparison.OrdinalIgnoreCase));
            if (name is null || members[name].ValueKind != JsonValueKind.String)
                continue;
            var text = members[name].GetString();
            property.SetValue(exception, property.PropertyType == typeof(string) ? text : Activator.CreateInstance(property.PropertyType, [text]));
        }
    }

    private static Dictionary<string, JsonElement> Members(byte[] body)
    {
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(body) ?? [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static string Text(Dictionary<string, JsonElement> members, string name) =>
        members.TryGetValue(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string Header(IWebResponseData response, string name) =>
        response.IsHeaderPresent(name) ? response.GetHeaderValue(name) : null;

    /// <summary>The name in "com.amazonaws.states#InvalidArn" and in "InvalidArn:http://...".</summary>
    private static string Name(string type) => type is null ? null : type[(type.IndexOf('#') + 1)..].Split(':')[0];
}
