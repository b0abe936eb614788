namespace Amazon.Lambda.Core;

/// <summary>Turns an invocation's payload into the handler's input, and the handler's result into the response.</summary>
/// <seealso href="https://docs.aws.amazon.com/lambda/latest/dg/csharp-handler.html"/>
public interface ILambdaSerializer
{
    /// <summary>Reads the payload.</summary>
    /// <typeparam name="T">The type of the handler's input.</typeparam>
    T Deserialize<T>(Stream requestStream);

    /// <summary>Writes the response.</summary>
    /// <typeparam name="T">The type of the handler's result.</typeparam>
    void Serialize<T>(T response, Stream responseStream);
}
