using OrderFlow.Local.Protocols;

namespace OrderFlow.Local.Services.DynamoDb.Tables;

/// <summary>The errors of DynamoDB that have texts of their own.</summary>
internal static class TableErrors
{
    public static ServiceException NotFound() => ServiceException.NotFound("Requested resource not found");

    public static ServiceException NotFound(string table) => ServiceException.NotFound($"Requested resource not found: Table: {table} not found");

    public static ServiceException InUse(string table) => new("ResourceInUseException", $"Table already exists: {table}");

    public static ServiceException Protected() => ServiceException.Validation("Resource cannot be deleted as it is currently protected against deletion. Disable deletion protection first.");

    /// <summary>The error for parameters that are wrong together or beside others.</summary>
    public static ServiceException Invalid(string message) => ServiceException.Validation($"One or more parameter values were invalid: {message}");

    public static ServiceException Unserved(string parameter, string instead) =>
        ServiceException.Validation($"The parameter {parameter} is not served by the local endpoint; {instead}");
}
