using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Amazon.Lambda.Serialization.SystemTextJson.Converters;

namespace Amazon.Lambda.Serialization.SystemTextJson;

/// <summary>What the serializers of this package share. With the environment variable LAMBDA_NET_SERIALIZER_DEBUG set to "true" they write each payload to the console.</summary>
public abstract class AbstractLambdaJsonSerializer
{
    private readonly bool _debug = string.Equals(
        Environment.GetEnvironmentVariable("LAMBDA_NET_SERIALIZER_DEBUG"), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>Starts with writer options that escape only what JSON must escape.</summary>
    protected AbstractLambdaJsonSerializer(Action<JsonWriterOptions> jsonWriterCustomizer)
    {
        WriterOptions = new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        jsonWriterCustomizer?.Invoke(WriterOptions);
    }

    /// <summary>How JSON is written.</summary>
    protected JsonWriterOptions WriterOptions { get; }

    /// <summary>Writes the response.</summary>
    /// <typeparam name="T">The type of the handler's result.</typeparam>
    /// <exception cref="JsonSerializerException">The result cannot be written as JSON.</exception>
    public void Serialize<T>(T response, Stream responseStream)
    {
        try
        {
            using var json = new MemoryStream();
            using (var writer = new Utf8JsonWriter(json, WriterOptions))
                InternalSerialize(writer, response);
            if (_debug && response is not null)
                Console.WriteLine($"Lambda Serialize {response.GetType().FullName}: {Text(json.ToArray())}");
            json.WriteTo(responseStream);
        }
        catch (Exception e)
        {
            throw new JsonSerializerException($"Error converting the response object of type {typeof(T).FullName} from the Lambda function to JSON: {e.Message}", e);
        }
    }

    /// <summary>Reads the payload.</summary>
    /// <typeparam name="T">The type of the handler's input.</typeparam>
    /// <exception cref="JsonSerializerException">The payload is not JSON, or does not fit the type.</exception>
    public T Deserialize<T>(Stream requestStream)
    {
        try
        {
            using var json = new MemoryStream();
            if (requestStream is MemoryStream whole)
                whole.WriteTo(json);
            else
                requestStream.CopyTo(json);
            if (_debug)
                Console.WriteLine($"Lambda Deserialize {typeof(T).FullName}: {Text(json.ToArray())}");
            return InternalDeserialize<T>(json.ToArray());
        }
        catch (Exception e)
        {
            throw new JsonSerializerException($"Error converting the Lambda event JSON payload to type {typeof(T).FullName}: {e.Message}", e);
        }
    }

    /// <summary>The options before a customizer sees them: nulls are left out, names are as in C#, and casing does not matter for reading.</summary>
    protected virtual JsonSerializerOptions CreateDefaultJsonSerializationOptions() => new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        PropertyNameCaseInsensitive = true,
        PropertyNamingPolicy = new AwsNamingPolicy(),
        Converters = { new DateTimeConverter(), new MemoryStreamConverter(), new ConstantClassConverter(), new ByteArrayConverter() },
    };

    /// <summary>Writes a value.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    protected abstract void InternalSerialize<T>(Utf8JsonWriter writer, T response);

    /// <summary>Reads a value.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    protected abstract T InternalDeserialize<T>(byte[] utf8Json);

    private static string Text(byte[] json) => System.Text.Encoding.UTF8.GetString(json);
}
