using System.Collections.Concurrent;
using System.Text.Json;

namespace OrderFlow.Local.Storage;

/// <summary>Secrets by name, in a file of the data folder that only its owner may read. A change is on disk before it is shown.</summary>
internal sealed class SecretFile : IDisposable
{
    private readonly SemaphoreSlim changing = new(1);
    private readonly ConcurrentDictionary<string, string> secrets;
    private readonly string file;

    private SecretFile(string file, IEnumerable<KeyValuePair<string, string>> content)
    {
        this.file = file;
        secrets = new(content);
    }

    /// <exception cref="LocalEndpointException">The file is damaged.</exception>
    public static SecretFile Open(string file)
    {
        try
        {
            return new SecretFile(file, File.Exists(file) ? JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllBytes(file)) ?? [] : []);
        }
        catch (Exception error) when (error is JsonException or IOException or UnauthorizedAccessException)
        {
            // What the reader says may quote the content.
            throw new LocalEndpointException($"{file} cannot be read ({error.GetType().Name}). Restore the data folder from a copy, or name another one to begin anew.");
        }
    }

    public string? Find(string name) => secrets.GetValueOrDefault(name);

    public Task PutAsync(string name, string secret) => ChangeAsync(changed => changed[name] = secret);

    public Task RemoveAsync(string name) => secrets.ContainsKey(name) ? ChangeAsync(changed => changed.Remove(name)) : Task.CompletedTask;

    public void Dispose() => changing.Dispose();

    private async Task ChangeAsync(Action<Dictionary<string, string>> change)
    {
        await changing.WaitAsync();
        try
        {
            var changed = new Dictionary<string, string>(secrets);
            change(changed);
            await WriteAsync(changed);
            foreach (var name in secrets.Keys.Where(name => !changed.ContainsKey(name)))
                secrets.TryRemove(name, out _);
            foreach (var (name, secret) in changed)
                secrets[name] = secret;
        }
        finally
        {
            changing.Release();
        }
    }

    // A kill leaves the file as it was or as it is to be.
    private async Task WriteAsync(Dictionary<string, string> content)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var written = file + ".new";
        File.Delete(written);
        await using (var stream = new FileStream(written, options))
        {
            await JsonSerializer.SerializeAsync(stream, content);
            stream.Flush(flushToDisk: true);
        }

        File.Move(written, file, overwrite: true);
    }
}
