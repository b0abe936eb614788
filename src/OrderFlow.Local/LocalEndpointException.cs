namespace OrderFlow.Local;

/// <summary>The endpoint cannot start: the port is taken, the data folder is in use or damaged, or the template cannot be run.</summary>
public class LocalEndpointException : Exception
{
    /// <summary>Says what is wrong and what to do about it.</summary>
    public LocalEndpointException(string message, Exception? cause = null)
        : base(message, cause)
    {
    }
}
