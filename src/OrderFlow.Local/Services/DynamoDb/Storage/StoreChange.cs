using System.Runtime.ExceptionServices;
using Microsoft.Data.Sqlite;
using OrderFlow.Local.Storage;

namespace OrderFlow.Local.Services.DynamoDb.Storage;

/// <summary>Changes that look before they write.</summary>
internal static class StoreChange
{
    /// <summary>
    /// Plans and applies a change where no other write comes between. What the plan refuses is its caller's error alone; the other
    /// writes of the group go on.
    /// </summary>
    /// <param name="store">The store.</param>
    /// <param name="plan">Reads what it needs and decides what to write, or throws.</param>
    /// <param name="apply">Writes it.</param>
    /// <returns>The plan, when it is on disk.</returns>
    public static async Task<T> ChangeAsync<T>(this LocalStore store, Func<SqliteConnection, T> plan, Action<SqliteConnection, T> apply)
    {
        var planned = default(T)!;
        ExceptionDispatchInfo? refused = null;
        await store.WriteAsync(connection =>
        {
            try
            {
                planned = plan(connection);
            }
            catch (Exception error) when (error is not SqliteException)
            {
                refused = ExceptionDispatchInfo.Capture(error);
                return;
            }

            apply(connection, planned);
        });
        refused?.Throw();
        return planned;
    }
}
