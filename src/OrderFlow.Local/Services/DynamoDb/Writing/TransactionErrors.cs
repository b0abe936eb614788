using System.Text.Json.Nodes;
using OrderFlow.Local.Protocols;

namespace OrderFlow.Local.Services.DynamoDb.Writing;

/// <summary>The errors of transactions.</summary>
internal static class TransactionErrors
{
    /// <summary>The transaction did not happen.</summary>
    /// <param name="reasons">Why, for each of its items; null for those that were no reason.</param>
    /// <seealso href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_CancellationReason.html"/>
    public static ServiceException Cancelled(IReadOnlyList<ServiceException?> reasons) => new(
        "TransactionCanceledException",
        $"Transaction cancelled, please refer cancellation reasons for specific reasons [{string.Join(", ", reasons.Select(Code))}]")
    {
        Members = new JsonObject { ["CancellationReasons"] = new JsonArray([.. reasons.Select(Reason)]) },
    };

    public static ServiceException Mismatch() => new("IdempotentParameterMismatchException", "The request uses the same client token as a previous, but non-identical request");

    public static ServiceException TooLarge() => ServiceException.Validation("The aggregate size of the items in the transaction cannot exceed 4 MB");

    private static string Code(ServiceException? reason) => reason?.Code switch
    {
        null => "None",
        "ConditionalCheckFailedException" => "ConditionalCheckFailed",
        _ => "ValidationError",
    };

    private static JsonObject Reason(ServiceException? reason)
    {
        var written = new JsonObject { ["Code"] = Code(reason) };
        if (reason is null)
            return written;
        written["Message"] = reason.Message;
        written["Item"] = reason.Members?["Item"]?.DeepClone();
        return written;
    }
}
