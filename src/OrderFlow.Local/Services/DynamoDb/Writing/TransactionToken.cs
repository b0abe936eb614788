using Microsoft.Data.Sqlite;
using OrderFlow.Local.Protocols;
using OrderFlow.Local.Storage;

namespace OrderFlow.Local.Services.DynamoDb.Writing;

/// <summary>A client's token: a transaction that is sent again within ten minutes is not done again.</summary>
/// <param name="Token">The token.</param>
/// <param name="Digest">A digest of what the transaction does.</param>
internal sealed record TransactionToken(string Token, string Digest)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    /// <exception cref="ServiceException">IdempotentParameterMismatchException.</exception>
    public bool IsKnown(SqliteConnection connection, TimeProvider time)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT digest FROM dynamodb_transaction WHERE token = $token AND committed_at > $oldest";
        command.Parameters.AddWithValue("$token", Token);
        command.Parameters.AddWithValue("$oldest", Oldest(time));
        return command.ExecuteScalar() is string before && (before == Digest ? true : throw TransactionErrors.Mismatch());
    }

    public void Remember(SqliteConnection connection, TimeProvider time)
    {
        LocalStore.Execute(connection, "DELETE FROM dynamodb_transaction WHERE committed_at <= $oldest", ("$oldest", Oldest(time)));
        LocalStore.Execute(
            connection,
            "INSERT INTO dynamodb_transaction(token, digest, committed_at) VALUES($token, $digest, $now)",
            ("$token", Token),
            ("$digest", Digest),
            ("$now", time.GetUtcNow().ToUnixTimeMilliseconds()));
    }

    private static long Oldest(TimeProvider time) => (time.GetUtcNow() - Lifetime).ToUnixTimeMilliseconds();
}
