using OrderFlow.Jsonata.Evaluation;

namespace OrderFlow.Jsonata.Conversion;

/// <summary>Reads values of the language as .NET values of one type.</summary>
/// <typeparam name="T">The .NET type.</typeparam>
/// <param name="letters">What it reads, as a type of a signature.</param>
/// <param name="read">
/// Reads a value; the frame, which a function needs to be called in, is there during a call only. Throws an <see cref="InvalidOperationException"/> for
/// a value of another type.
/// </param>
internal sealed class DotNetReader<T>(string letters, Func<JsonataValue, Frame?, T> read) : IDotNetReader
{
    /// <summary>The reader of the type.</summary>
    public static DotNetReader<T> Instance { get; } = (DotNetReader<T>)DotNetReaders.Find(typeof(T));

    public string Letters { get; } = letters;

    public T Read(JsonataValue value, Frame? frame) => read(value, frame);
}
