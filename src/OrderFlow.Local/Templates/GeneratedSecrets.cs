using System.Security.Cryptography;
using System.Text.Json;

namespace OrderFlow.Local.Templates;

/// <summary>The values made up for a template's secrets, such as passwords that only its own parts use. They stay the same from start to start.</summary>
/// <remarks>They are in a file that only its owner may read: a JSON object, value by parameter.</remarks>
internal sealed class GeneratedSecrets
{
    private const int UsualLength = 32;
    private const string Characters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private readonly string file;
    private readonly Dictionary<string, string> values;

    private GeneratedSecrets(string file, Dictionary<string, string> values)
    {
        this.file = file;
        this.values = values;
    }

    /// <summary>Reads the file, if there is one.</summary>
    /// <exception cref="LocalEndpointException">The file cannot be read.</exception>
    public static GeneratedSecrets Open(string file)
    {
        try
        {
            return new GeneratedSecrets(file, File.Exists(file) ? JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(file)) ?? [] : []);
        }
        catch (Exception error) when (error is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new LocalEndpointException($"{file} cannot be read ({error.Message}). Restore it from a copy, or delete it: its values are then made up anew.", error);
        }
    }

    /// <summary>The parameters whose value is in use.</summary>
    public SortedSet<string> Used { get; } = [];

    /// <summary>The value of a parameter, made up at the first time.</summary>
    /// <returns>The value; null when the parameter allows none that is made up.</returns>
    /// <exception cref="LocalEndpointException">The file cannot be written.</exception>
    public string? ValueOf(TemplateParameter parameter)
    {
        if (!values.TryGetValue(parameter.Name, out var value) || !parameter.Allows(value))
        {
            var (least, greatest) = parameter.Length;
            value = RandomNumberGenerator.GetString(Characters, Math.Min(Math.Max(UsualLength, least), greatest));
            if (!parameter.Allows(value))
                return null;
            values[parameter.Name] = value;
            Save();
        }

        Used.Add(parameter.Name);
        return value;
    }

    private void Save()
    {
        var fresh = file + ".new";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        try
        {
            File.Delete(fresh);
            using (var stream = new FileStream(fresh, options))
            {
                JsonSerializer.Serialize(stream, values);
                stream.Flush(flushToDisk: true);
            }

            File.Move(fresh, file, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new LocalEndpointException($"{file} cannot be written: {error.Message}", error);
        }
    }
}
