namespace Amazon.Lambda.Serialization.SystemTextJson;

/// <summary>A payload does not fit the handler's input, or a result cannot be written as JSON.</summary>
public class JsonSerializerException : Exception
{
    /// <summary>Says what does not fit.</summary>
    public JsonSerializerException(string message)
        : base(message)
    {
    }

    /// <summary>Says what does not fit, and why.</summary>
    public JsonSerializerException(string message, Exception exception)
        : base(message, exception)
    {
    }
}
