using OrderFlow.Local.Protocols;

namespace OrderFlow.Local.Services.DynamoDb.Expressions.Updates;

/// <summary>The errors of updates that do not fit the item that they meet.</summary>
internal static class UpdateErrors
{
    public static ServiceException WrongType() => ServiceException.Validation("An operand in the update expression has an incorrect data type");

    public static ServiceException NoSuchAttribute() => ServiceException.Validation("The provided expression refers to an attribute that does not exist in the item");

    public static ServiceException NoSuchPlace() => ServiceException.Validation("The document path provided in the update expression is invalid for update");
}
