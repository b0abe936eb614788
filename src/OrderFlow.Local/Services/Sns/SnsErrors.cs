using OrderFlow.Local.Protocols;

namespace OrderFlow.Local.Services.Sns;

/// <summary>The errors of SNS, with the names that query clients and JSON callers know them by.</summary>
/// <seealso href="https://docs.aws.amazon.com/sns/latest/api/CommonErrors.html"/>
internal static class SnsErrors
{
    public static ServiceException Invalid(string message) => new("InvalidParameterException", message) { QueryCode = "InvalidParameter" };

    public static ServiceException InvalidValue(string message) => new("InvalidParameterValueException", message) { QueryCode = "ParameterValueInvalid" };

    public static ServiceException NotFound(string message) => new("NotFoundException", message, 404) { QueryCode = "NotFound" };

    public static ServiceException EmptyBatch() => new("EmptyBatchRequestException", "The batch request doesn't contain any entries.") { QueryCode = "EmptyBatchRequest" };

    public static ServiceException TooManyEntries() => new("TooManyEntriesInBatchRequestException", "The batch request contains more entries than permissible (more than 10).") { QueryCode = "TooManyEntriesInBatchRequest" };

    public static ServiceException EntryIdsNotDistinct() => new("BatchEntryIdsNotDistinctException", "Two or more batch entries in the request have the same Id.") { QueryCode = "BatchEntryIdsNotDistinct" };

    public static ServiceException BatchTooLong() => new("BatchRequestTooLongException", "The length of all the batch messages put together is more than the limit.") { QueryCode = "BatchRequestTooLong" };
}
