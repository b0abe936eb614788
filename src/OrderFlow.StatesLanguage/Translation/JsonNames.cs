using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Newtonsoft.Json.Serialization;

namespace OrderFlow.StatesLanguage.Translation;

/// <summary>The names that the members of C# types have in JSON: by attribute, else by the naming policy.</summary>
/// <param name="policy">The naming policy; null keeps the C# names.</param>
internal sealed class JsonNames(JsonNamingPolicy? policy)
{
    private readonly ConcurrentDictionary<MemberInfo, string> names = new();
    private JsonSerializerOptions? options;

    /// <summary>Serialises constants by the very names that paths are written with.</summary>
    public JsonSerializerOptions Options => options ??= new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = policy,
        Converters = { new JsonStringEnumConverter() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { Rename } },
    };

    public string Of(MemberInfo member) => names.GetOrAdd(member, Find);

    /// <summary>Whether serialisers leave the member out, whatever its value.</summary>
    public static bool IsIgnored(MemberInfo member) =>
        member.GetCustomAttribute<JsonIgnoreAttribute>() is { Condition: JsonIgnoreCondition.Always }
        || member.IsDefined(typeof(Newtonsoft.Json.JsonIgnoreAttribute));

    /// <summary>Whether serialisers leave the member out when it is null.</summary>
    public static bool IsOmittedWhenNull(MemberInfo member) =>
        member.GetCustomAttribute<JsonIgnoreAttribute>() is { Condition: JsonIgnoreCondition.WhenWritingNull or JsonIgnoreCondition.WhenWritingDefault }
        || member.GetCustomAttribute<Newtonsoft.Json.JsonPropertyAttribute>() is { NullValueHandling: Newtonsoft.Json.NullValueHandling.Ignore };

    /// <summary>The members of a type that JSON shows.</summary>
    public static IEnumerable<PropertyInfo> Members(Type type) => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(p => p.GetMethod is { IsPublic: true } && p.GetIndexParameters().Length == 0 && !IsIgnored(p));

    private string Find(MemberInfo member) =>
        member.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name
        ?? member.GetCustomAttribute<Newtonsoft.Json.JsonPropertyAttribute>()?.PropertyName
        ?? Strategy(member)?.GetPropertyName(member.Name, hasSpecifiedName: false)
        ?? policy?.ConvertName(member.Name)
        ?? member.Name;

    private static NamingStrategy? Strategy(MemberInfo member)
    {
        var type = member.GetCustomAttribute<Newtonsoft.Json.JsonPropertyAttribute>()?.NamingStrategyType
            ?? member.DeclaringType?.GetCustomAttribute<Newtonsoft.Json.JsonObjectAttribute>()?.NamingStrategyType;
        return type is null ? null : (NamingStrategy)Activator.CreateInstance(type)!;
    }

    private void Rename(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
            if (property.AttributeProvider is MemberInfo member)
                property.Name = Of(member);
        foreach (var ignored in type.Properties.Where(p => p.AttributeProvider is MemberInfo m && IsIgnored(m)).ToArray())
            type.Properties.Remove(ignored);
    }
}
