using Microsoft.Data.Sqlite;

namespace OrderFlow.Engine.Journal;

/// <summary>A journal's file: opened by one engine at a time, and what its errors mean.</summary>
internal sealed class SqliteFile : IDisposable
{
    private const int CannotOpen = 14;
    private const int ReadOnly = 8;
    private const int Full = 13;
    private const int Corrupt = 11;
    private const int NotADatabase = 26;
    private readonly string path;
    private readonly bool isPowerCutSafe;
    private readonly FileStream owner;

    private SqliteFile(string path, bool isPowerCutSafe, FileStream owner)
    {
        this.path = path;
        this.isPowerCutSafe = isPowerCutSafe;
        this.owner = owner;
    }

    static SqliteFile() => SQLitePCL.Batteries_V2.Init();

    /// <exception cref="JournalException">The file cannot be opened as a journal.</exception>
    public static SqliteFile Open(string path, bool isPowerCutSafe)
    {
        var file = new SqliteFile(path, isPowerCutSafe, Own(path));
        try
        {
            file.Guard(() =>
            {
                using var connection = file.Connect();
                SqliteSchema.Migrate(connection, path);
                return true;
            });
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    public SqliteConnection Connect()
    {
        var text = new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString();
        var connection = new SqliteConnection(text);
        try
        {
            connection.Open();
            SqliteSchema.Execute(connection, $"PRAGMA journal_mode = WAL; PRAGMA synchronous = {(isPowerCutSafe ? "FULL" : "NORMAL")}; PRAGMA busy_timeout = 10000; PRAGMA cache_size = -16000;");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Makes what works on a connection of its own; a failure leaves none open.</summary>
    public T Connect<T>(Func<SqliteConnection, T> make)
    {
        var connection = Connect();
        try
        {
            return make(connection);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public T Guard<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (SqliteException exception)
        {
            throw Describe(exception);
        }
    }

    public JournalException Describe(Exception exception) => new(
        path,
        (exception as SqliteException)?.SqliteErrorCode switch
        {
            CannotOpen => "cannot be opened. Does its folder exist, and may this user write there?",
            ReadOnly => "is read-only. It and its folder must be writable.",
            Full => "cannot be written: the disk is full.",
            Corrupt => "is corrupt. Restore it from a copy, or name another file; \"sqlite3 file .recover\" saves what can be read.",
            NotADatabase => "is not a journal, or its beginning is damaged. Name another file, or restore it from a copy.",
            _ => $"failed: {exception.Message}",
        },
        exception);

    public void Dispose() => owner.Dispose();

    // SQLite lets several processes write one file; two engines would make every transition twice.
    private static FileStream Own(string path)
    {
        try
        {
            return new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new JournalException(path, "cannot be opened: its folder must be writable.", exception);
        }
        catch (DirectoryNotFoundException exception)
        {
            throw new JournalException(path, "cannot be opened: its folder does not exist.", exception);
        }
        catch (IOException exception)
        {
            throw new JournalException(path, $"cannot be opened: another engine has it open, or its folder is read-only ({exception.Message}).", exception);
        }
    }
}
