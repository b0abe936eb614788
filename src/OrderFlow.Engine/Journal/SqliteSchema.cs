using Microsoft.Data.Sqlite;

namespace OrderFlow.Engine.Journal;

/// <summary>The tables of a journal and how older ones become newer ones; described in README.md beside this file.</summary>
internal static class SqliteSchema
{
    /// <summary>Says in the file's header that it is a journal: "OFLW".</summary>
    private const int ApplicationId = 0x4F464C57;

    // Each script takes the schema from its index to the next version (PRAGMA user_version). Scripts are never changed.
    private static readonly string[] Migrations =
    [
        """
        -- One row, made with the file.
        CREATE TABLE journal (token_key BLOB NOT NULL);

        -- Every definition that an execution was started with, once.
        CREATE TABLE definition (
          id   INTEGER PRIMARY KEY,
          hash BLOB NOT NULL UNIQUE,   -- SHA-256 of the text
          text TEXT NOT NULL           -- States Language, as it was given
        );

        CREATE TABLE execution (
          id                INTEGER PRIMARY KEY,
          arn               TEXT NOT NULL UNIQUE,
          name              TEXT NOT NULL,
          state_machine_arn TEXT NOT NULL,
          definition_id     INTEGER NOT NULL REFERENCES definition(id),
          status            INTEGER NOT NULL,  -- 0 running, 1 succeeded, 2 failed, 3 timed out, 4 aborted
          start_ms          INTEGER NOT NULL,  -- milliseconds since 1970, UTC, here and below
          stop_ms           INTEGER,
          deadline_ms       INTEGER,           -- the machine's TimeoutSeconds
          role_arn          TEXT,
          trace_header      TEXT
        );
        CREATE INDEX execution_by_machine ON execution (state_machine_arn, id);
        CREATE INDEX execution_running ON execution (id) WHERE status = 0;

        -- The history, one row for each turn. See the view history for one row for each event.
        CREATE TABLE turn (
          execution_id INTEGER NOT NULL,
          first_id     INTEGER NOT NULL,
          last_id      INTEGER NOT NULL,
          events       BLOB NOT NULL,          -- a JSON array in UTF-8
          PRIMARY KEY (execution_id, first_id)
        ) WITHOUT ROWID;

        -- Where running executions stand: the machine's own line, branches and iterations. Gone when the execution ends.
        CREATE TABLE frame (
          execution_id   INTEGER NOT NULL,
          frame_id       INTEGER NOT NULL,
          parent_id      INTEGER,              -- null for the machine's own line
          position       INTEGER NOT NULL,     -- the branch or item
          state          INTEGER NOT NULL,     -- the state's place in the definition's text, from 0
          status         INTEGER NOT NULL,     -- 0 ready, 1 waiting, 2 retrying, 3 calling, 4 awaiting token, 5 joining, 6 done
          due_ms         INTEGER,              -- when the clock matters to it
          entered_event  INTEGER NOT NULL,     -- the event with the state's input
          previous_event INTEGER NOT NULL,     -- the event that the next one follows; with the output of a frame that is done
          detail         TEXT,                 -- JSON: retries, task, fork
          PRIMARY KEY (execution_id, frame_id)
        ) WITHOUT ROWID;

        CREATE TABLE variable (
          execution_id INTEGER NOT NULL,
          frame_id     INTEGER NOT NULL,
          name         TEXT NOT NULL,
          value        BLOB NOT NULL,          -- JSON in UTF-8
          PRIMARY KEY (execution_id, frame_id, name)
        ) WITHOUT ROWID;

        -- The items of Map states that are under way.
        CREATE TABLE map_items (
          execution_id INTEGER NOT NULL,
          frame_id     INTEGER NOT NULL,
          items        BLOB NOT NULL,          -- a JSON array in UTF-8
          PRIMARY KEY (execution_id, frame_id)
        ) WITHOUT ROWID;

        CREATE VIEW history AS
          SELECT turn.execution_id,
                 json_extract(event.value, '$.id') AS id,
                 json_extract(event.value, '$.previous') AS previous_id,
                 json_extract(event.value, '$.type') AS type,
                 json_extract(event.value, '$.time') AS time_ms,
                 json_extract(event.value, '$.name') AS name,
                 json_extract(event.value, '$.payload') AS payload,
                 json_extract(event.value, '$.details') AS details
          FROM turn, json_each(CAST(turn.events AS TEXT)) AS event;
        """,
    ];

    /// <summary>Brings a file to this version's schema.</summary>
    /// <exception cref="JournalException">The file is something else, or newer.</exception>
    public static void Migrate(SqliteConnection connection, string path)
    {
        var version = Number(connection, "PRAGMA user_version");
        var application = Number(connection, "PRAGMA application_id");
        if (application != ApplicationId && (version != 0 || Number(connection, "SELECT count(*) FROM sqlite_master") != 0))
            throw new JournalException(path, "is a SQLite database of something else. Name another file.");
        if (version > Migrations.Length)
            throw new JournalException(path, $"was written by a newer version: its schema is {version}, this version knows {Migrations.Length}. Update, or name another file.");
        for (var next = (int)version; next < Migrations.Length; next++)
            Execute(connection, $"BEGIN IMMEDIATE; {Migrations[next]} PRAGMA user_version = {next + 1}; PRAGMA application_id = {ApplicationId}; COMMIT;");
    }

    public static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public static long Number(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar() is long number ? number : 0;
    }
}
