using System.Globalization;
using System.Numerics;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Newtonsoft.Json.Linq;

namespace OrderFlow.Jsonata.Conversion;

/// <summary>Which .NET types values can be read as.</summary>
internal static class DotNetReaders
{
    // Every JSON value but null.
    private const string Something = "(asnbo)";

    private static readonly Dictionary<Type, object> Simple = new()
    {
        [typeof(JsonataValue)] = new DotNetReader<JsonataValue>("x", (value, _) => value),
        [typeof(JsonataArray)] = new DotNetReader<JsonataArray?>("a", (value, _) => IsNothing(value) ? null : value.AsArray()),
        [typeof(JsonataObject)] = new DotNetReader<JsonataObject?>("o", (value, _) => IsNothing(value) ? null : value.AsObject()),
        [typeof(string)] = new DotNetReader<string?>("s", (value, _) => IsNothing(value) ? null : value.AsString()),
        [typeof(bool)] = new DotNetReader<bool>("b", (value, _) => value.AsBoolean()),
        [typeof(double)] = new DotNetReader<double>("n", (value, _) => value.AsNumber()),
        [typeof(float)] = new DotNetReader<float>("n", (value, _) => (float)value.AsNumber()),
        [typeof(decimal)] = new DotNetReader<decimal>("n", (value, _) => Exact<decimal>(value)),
        [typeof(int)] = new DotNetReader<int>("n", (value, _) => Integer<int>(value)),
        [typeof(long)] = new DotNetReader<long>("n", (value, _) => Integer<long>(value)),
        [typeof(DateTimeOffset)] = new DotNetReader<DateTimeOffset>("(sn)", (value, _) => Moment(value)),
        [typeof(JToken)] = new DotNetReader<JToken>("x", (value, _) => value.ToToken()),
        [typeof(JObject)] = new DotNetReader<JObject?>("o", (value, _) => IsNothing(value) ? null : (JObject)((JsonataValue)value.AsObject()).ToToken()),
        [typeof(JArray)] = new DotNetReader<JArray?>("a", (value, _) => IsNothing(value) ? null : (JArray)((JsonataValue)value.AsArray()).ToToken()),
        [typeof(JsonElement)] = new DotNetReader<JsonElement>("x", (value, _) => value.ToElement()),
        [typeof(JsonNode)] = new DotNetReader<JsonNode?>(Something, (value, _) => value.ToNode()),
        [typeof(JsonObject)] = new DotNetReader<JsonObject?>("o", (value, _) => IsNothing(value) ? null : (JsonObject)((JsonataValue)value.AsObject()).ToNode()!),
        [typeof(JsonArray)] = new DotNetReader<JsonArray?>("a", (value, _) => IsNothing(value) ? null : (JsonArray)((JsonataValue)value.AsArray()).ToNode()!),
    };

    /// <summary>The <see cref="DotNetReader{T}"/> of a type.</summary>
    public static object Find(Type type)
    {
        if (Simple.TryGetValue(type, out var reader))
            return reader;
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Create(nameof(OfNullable), underlying);
        if (ItemOf(type) is { } item)
            return Create(nameof(OfList), type, item);
        return CallbackReaders.Find(type) ?? Create(nameof(OfJson), type);
    }

    /// <summary>Whether a value is null or nothing, which a .NET reference says with null.</summary>
    public static bool IsNothing(JsonataValue value) => value.IsUndefined || value.IsNull;

    public static InvalidOperationException Mismatch(JsonataValue value, Type type, Exception? inner = null) =>
        new($"{value.Describe()} cannot be read as {type.Name}.", inner);

    private static object Create(string method, params Type[] types) =>
        typeof(DotNetReaders).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(types).Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null)!;

    private static DotNetReader<T?> OfNullable<T>()
        where T : struct
    {
        var reader = DotNetReader<T>.Instance;
        return new(reader.Letters.Length == 1 ? $"({reader.Letters}l)" : "x", (value, frame) => IsNothing(value) ? null : reader.Read(value, frame));
    }

    private static DotNetReader<TList?> OfList<TList, TItem>()
        where TList : class
    {
        var reader = DotNetReader<TItem>.Instance;
        return new(reader.Letters is "n" or "s" or "b" or "o" ? $"a<{reader.Letters}>" : "a", (value, frame) =>
        {
            if (IsNothing(value))
                return null;
            var items = new TItem[value.Items.Count];
            for (var i = 0; i < items.Length; i++)
                items[i] = reader.Read(value.Items[i], frame);
            return (TList)(object)items;
        });
    }

    private static DotNetReader<T?> OfJson<T>() => new(Something, (value, _) =>
    {
        if (IsNothing(value) && default(T) is null)
            return default;
        try
        {
            return value.ToElement().Deserialize<T>(JsonSerializerOptions.Web);
        }
        catch (Exception error) when (error is JsonException or NotSupportedException or InvalidOperationException)
        {
            throw Mismatch(value, typeof(T), error);
        }
    });

    /// <summary>The type of the items of an array, or of what an array can stand in for; null for other types.</summary>
    private static Type? ItemOf(Type type)
    {
        if (type.IsArray && type.GetArrayRank() == 1)
            return type.GetElementType();
        return type.IsInterface && type.IsGenericType && type.GenericTypeArguments is [var item] && type.IsAssignableFrom(item.MakeArrayType()) ? item : null;
    }

    private static T Integer<T>(JsonataValue value)
        where T : struct, INumber<T>
    {
        var number = value.AsNumber();
        return Math.Abs(number) < int.MaxValue && double.IsInteger(number) ? T.CreateTruncating(number) : Exact<T>(value);
    }

    private static T Exact<T>(JsonataValue value)
        where T : struct, INumber<T>
    {
        value.AsNumber();
        return T.TryParse(value.ToJson(), NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) ? exact : throw Mismatch(value, typeof(T));
    }

    private static DateTimeOffset Moment(JsonataValue value)
    {
        if (value.IsNumber && value.AsNumber() is >= -62_135_596_800_000 and <= 253_402_300_799_999)
            return DateTimeOffset.UnixEpoch.AddMilliseconds(value.AsNumber());
        return value.IsString && DateTimeOffset.TryParse(value.AsString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? moment
            : throw Mismatch(value, typeof(DateTimeOffset));
    }
}
