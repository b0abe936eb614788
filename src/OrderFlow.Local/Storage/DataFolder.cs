namespace OrderFlow.Local.Storage;

/// <summary>The folder that holds everything the endpoint must not forget; one endpoint at a time owns it.</summary>
/// <remarks>
/// <c>lock</c>: held open by its owner. <c>local.db</c>: resources, log records, queues. <c>executions.db</c>: the engine's journal.
/// <c>deliveries.db</c>: events on their way to targets and asynchronous invocations. <c>parameters.json</c>: secrets made up for the template.
/// </remarks>
internal sealed class DataFolder : IDisposable
{
    private readonly FileStream held;

    private DataFolder(string path, FileStream held)
    {
        Path = path;
        this.held = held;
    }

    public string Path { get; }

    /// <summary>Takes the folder, creating it when it is new.</summary>
    /// <exception cref="LocalEndpointException">Another endpoint has it, or it cannot be created or written.</exception>
    public static DataFolder Take(string path)
    {
        var full = System.IO.Path.GetFullPath(path);
        try
        {
            // Connections and functions keep their secrets in it.
            if (OperatingSystem.IsWindows())
                Directory.CreateDirectory(full);
            else
                Directory.CreateDirectory(full, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new LocalEndpointException($"The data folder {full} cannot be created: {error.Message}", error);
        }

        try
        {
            return new DataFolder(full, new FileStream(System.IO.Path.Combine(full, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (UnauthorizedAccessException error)
        {
            throw new LocalEndpointException($"The data folder {full} cannot be written: {error.Message}", error);
        }
        catch (IOException error)
        {
            throw new LocalEndpointException(
                $"The data folder {full} is in use by another endpoint. Stop that one, or name another folder.", error);
        }
    }

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose() => held.Dispose();
}
