using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;

namespace OrderFlow.Local.Storage;

/// <summary>The statements of a connection, prepared once. A connection is used by one thread at a time, and so are they.</summary>
internal sealed class PreparedStatements
{
    private const int MostKept = 256;
    private static readonly ConditionalWeakTable<SqliteConnection, PreparedStatements> OfConnections = [];
    private readonly Dictionary<string, SqliteCommand> commands = [];

    public static PreparedStatements Of(SqliteConnection connection) => OfConnections.GetOrCreateValue(connection);

    /// <summary>The command of a statement with its values set.</summary>
    public SqliteCommand Get(SqliteConnection connection, string statement, ReadOnlySpan<(string Name, object? Value)> values)
    {
        if (!commands.TryGetValue(statement, out var command))
        {
            if (commands.Count == MostKept)
                Clear();
            command = connection.CreateCommand();
            command.CommandText = statement;
            foreach (var (name, _) in values)
                command.Parameters.Add(new SqliteParameter { ParameterName = name });
            commands[statement] = command;
        }

        for (var index = 0; index < values.Length; index++)
        {
            var parameter = command.Parameters[index];
            if (parameter.ParameterName != values[index].Name)
                parameter = command.Parameters[values[index].Name];
            parameter.Value = values[index].Value ?? DBNull.Value;
        }

        return command;
    }

    /// <summary>Forgets the statements; they must not outlive their connection.</summary>
    public void Clear()
    {
        foreach (var command in commands.Values)
            command.Dispose();
        commands.Clear();
    }
}
