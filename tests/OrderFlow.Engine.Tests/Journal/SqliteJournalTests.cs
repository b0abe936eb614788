using Microsoft.Data.Sqlite;
using OrderFlow.Engine.Interpretation;
using OrderFlow.Engine.Journal;
using OrderFlow.Jsonata;

namespace OrderFlow.Engine.Tests.Journal;

/// <summary>A journal that fails says so to everybody, and leaves nothing open.</summary>
public sealed class SqliteJournalTests : IDisposable
{
    private const string Definition = """{ "QueryLanguage": "JSONata", "StartAt": "P", "States": { "P": { "Type": "Pass", "End": true } } }""";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("orderflow-journal-");

    private string FilePath => Path.Combine(folder.FullName, "journal.db");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task An_entry_that_cannot_be_written_is_refused_and_so_is_what_comes_after()
    {
        await using var journal = SqliteJournal.Open(FilePath, isPowerCutSafe: false);

        var first = await AppendAsync(journal, Start(1, definition: null!));
        var second = await AppendAsync(journal, Start(2, Definition));

        first.ShouldBeOfType<JournalException>().Path.ShouldBe(FilePath);
        second.ShouldBeSameAs(first);
        journal.FindId("arn:2").ShouldBeNull();
    }

    [Fact]
    public async Task A_journal_that_failed_can_be_opened_again()
    {
        var failed = SqliteJournal.Open(FilePath, isPowerCutSafe: false);
        await AppendAsync(failed, Start(1, definition: null!));
        await failed.DisposeAsync();

        await using var journal = SqliteJournal.Open(FilePath, isPowerCutSafe: false);

        (await AppendAsync(journal, Start(1, Definition))).ShouldBeNull();
        journal.FindId("arn:1").ShouldBe(1);
    }

    [Fact]
    public async Task A_failed_read_leaves_no_connection_open()
    {
        var journal = SqliteJournal.Open(FilePath, isPowerCutSafe: false);
        journal.FindId("arn:1").ShouldBeNull();
        Execute("ALTER TABLE execution RENAME TO gone");
        for (var read = 0; read < 3; read++)
            Should.Throw<JournalException>(() => journal.FindId("arn:1"));

        await journal.DisposeAsync();

        // The last connection that closes takes SQLite's own files with it.
        File.Exists(FilePath + "-wal").ShouldBeFalse();
    }

    private static Decision Start(long id, string definition)
    {
        var machine = Bed.Machine(Definition);
        var head = new ExecutionHead
        {
            Id = id,
            Arn = $"arn:{id}",
            Name = $"{id}",
            StateMachineArn = machine.Arn,
            StateMachineName = machine.Name,
            Definition = definition,
            Type = machine.Type,
            StartTime = DateTimeOffset.UnixEpoch,
        };
        return new Decision(new Execution(head, machine.Graph, JsonataValue.Null)) { IsStart = true };
    }

    private static async Task<Exception?> AppendAsync(SqliteJournal journal, Decision decision)
    {
        var done = new TaskCompletionSource<Exception?>(TaskCreationOptions.RunContinuationsAsynchronously);
        var entry = journal.Prepare(decision);
        entry.Done = (_, failure) => done.SetResult(failure);
        await journal.AppendAsync(entry);
        return await done.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={FilePath};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
