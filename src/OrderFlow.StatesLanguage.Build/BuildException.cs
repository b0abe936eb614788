namespace OrderFlow.StatesLanguage.Build;

/// <summary>The build step cannot do its work at all.</summary>
/// <param name="code">The identifier of the error: OF30xx.</param>
/// <param name="message">What is wrong, and what to do.</param>
/// <param name="innerException">What caused it.</param>
internal sealed class BuildException(string code, string message, Exception? innerException = null) : Exception(message, innerException)
{
    public string Code { get; } = code;
}
