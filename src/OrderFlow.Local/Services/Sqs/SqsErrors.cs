using OrderFlow.Local.Protocols;

namespace OrderFlow.Local.Services.Sqs;

/// <summary>The errors of SQS, with the names that JSON clients and query clients know them by.</summary>
/// <seealso href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/CommonErrors.html"/>
internal static class SqsErrors
{
    private const string Prefix = "AWS.SimpleQueueService.";

    public static ServiceException NoQueue() => new("QueueDoesNotExist", "The specified queue does not exist.") { QueryCode = Prefix + "NonExistentQueue" };

    public static ServiceException QueueExists(string attribute) => new("QueueNameExists", $"A queue already exists with the same name and a different value for attribute {attribute}") { QueryCode = "QueueAlreadyExists" };

    public static ServiceException InvalidAttributeName(string name) => new("InvalidAttributeName", $"Unknown Attribute {name}.") { QueryCode = "InvalidAttributeName" };

    public static ServiceException InvalidAttributeValue(string name) => new("InvalidAttributeValue", $"Invalid value for the parameter {name}.") { QueryCode = "InvalidAttributeValue" };

    public static ServiceException InvalidParameter(string message) => new("InvalidParameterValueException", message) { QueryCode = "InvalidParameterValue" };

    public static ServiceException Missing(string member) => new("MissingRequiredParameterException", $"The request must contain the parameter {member}.") { QueryCode = "MissingParameter" };

    public static ServiceException InvalidReceipt(string handle) => new("ReceiptHandleIsInvalid", $"The input receipt handle \"{handle}\" is not a valid receipt handle.") { QueryCode = "ReceiptHandleIsInvalid" };

    public static ServiceException NotInFlight() => new("MessageNotInflight", "The message referred to isn't in flight.") { QueryCode = Prefix + "MessageNotInflight" };

    public static ServiceException InvalidContents() => new("InvalidMessageContents", "Invalid characters found. Valid unicode characters are #x9 | #xA | #xD | #x20 to #xD7FF | #xE000 to #xFFFD | #x10000 to #x10FFFF.") { QueryCode = "InvalidMessageContents" };

    public static ServiceException EmptyBatch() => new("EmptyBatchRequest", "There should be at least one entry in the request.") { QueryCode = Prefix + "EmptyBatchRequest" };

    public static ServiceException TooManyEntries(int count) => new("TooManyEntriesInBatchRequest", $"Maximum number of entries per request are 10. You have sent {count}.") { QueryCode = Prefix + "TooManyEntriesInBatchRequest" };

    public static ServiceException EntryIdsNotDistinct(string id) => new("BatchEntryIdsNotDistinct", $"Id {id} repeated.") { QueryCode = Prefix + "BatchEntryIdsNotDistinct" };

    public static ServiceException BatchTooLong(long length) => new("BatchRequestTooLong", $"Batch requests cannot be longer than 1048576 bytes. You have sent {length} bytes.") { QueryCode = Prefix + "BatchRequestTooLong" };

    public static ServiceException InvalidEntryId() => new("InvalidBatchEntryId", "A batch entry id can only contain alphanumeric characters, hyphens and underscores. It can be at most 80 letters long.") { QueryCode = Prefix + "InvalidBatchEntryId" };

    public static ServiceException OverLimit() => new("OverLimit", "Too many messages in flight.", 403) { QueryCode = "OverLimit" };

    public static ServiceException NoResource(string message) => new("ResourceNotFoundException", message, 404) { QueryCode = "ResourceNotFoundException" };

    public static ServiceException Unsupported(string message) => new("UnsupportedOperation", message) { QueryCode = Prefix + "UnsupportedOperation" };
}
