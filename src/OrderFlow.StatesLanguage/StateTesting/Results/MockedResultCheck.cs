using System.Buffers.Text;
using System.Text;
using OrderFlow.Jsonata;

namespace OrderFlow.StatesLanguage.StateTesting.Results;

/// <summary>Checks a mocked result against what the API answers with. Members that the API does not have are none of its business.</summary>
/// <param name="integration">What the result is made from.</param>
/// <param name="requiresAll">Whether the members that an answer always has must be there.</param>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_MockInput.html"/>
internal sealed class MockedResultCheck(IntegrationResult integration, bool requiresAll)
{
    /// <summary>Checks the whole result.</summary>
    /// <exception cref="StateTestException">It does not conform.</exception>
    public void Check(JsonataValue result)
    {
        if (!result.IsObject)
            throw Mismatch("Mocked result must be a JSON object.");
        Members(result.AsObject(), integration.Shape, integration.Document);
    }

    private void Members(JsonataObject value, ResultShape shape, string? document)
    {
        if (requiresAll)
        {
            foreach (var member in shape.Members)
            {
                if (member.IsRequired && Find(value, member) is null)
                    throw Violation($"Required field '{Names(member)[0]}' is missing");
            }
        }

        foreach (var member in shape.Members)
        {
            if (Find(value, member) is { } name && name != document)
                Value(value[name], integration.Service.Shape(member.Shape), name);
        }
    }

    private void Value(JsonataValue value, ResultShape shape, string field)
    {
        switch (shape.Kind)
        {
            case ResultKind.Text:
                Length(Expect(value, value.IsString, field, "a string").AsString().Length, shape, field);
                break;
            case ResultKind.Bytes:
                Length(Bytes(Expect(value, value.IsString, field, "a string").AsString()), shape, field);
                break;
            case ResultKind.Choice:
                if (!shape.Values.Contains(Expect(value, value.IsString, field, "a string").AsString(), StringComparer.Ordinal))
                    throw Violation($"Field '{field}' is not an expected value");
                break;
            case ResultKind.Number:
                Range(Expect(value, value.IsNumber, field, "a number").AsNumber(), shape, field);
                break;
            case ResultKind.Boolean:
                Expect(value, value.IsBoolean, field, "a boolean");
                break;
            case ResultKind.List:
                Elements([.. Expect(value, value.IsArray, field, "an array").AsArray()], shape, field);
                break;
            case ResultKind.Map:
                Elements([.. Expect(value, value.IsObject, field, "an object").AsObject().Select(member => member.Value)], shape, field);
                break;
            case ResultKind.Structure:
                Members(Expect(value, value.IsObject, field, "an object").AsObject(), shape, document: null);
                break;
            default:
                break;
        }
    }

    private void Elements(IReadOnlyList<JsonataValue> values, ResultShape shape, string field)
    {
        Length(values.Count, shape, field);
        var element = integration.Service.Shape(shape.Element);
        foreach (var value in values)
            Value(value, element, field);
    }

    private string? Find(JsonataObject value, ResultMember member) =>
        Names(member).FirstOrDefault(name => value.TryGetValue(name, out _));

    // The spelling of an SDK integration is derived and not published, so the API's own is let pass too.
    private string[] Names(ResultMember member)
    {
        var name = char.ToUpperInvariant(member.Name[0]) + member.Name[1..];
        return integration.IsSdk ? [SdkName.Of(member.Name), name] : [name];
    }

    // Bytes are written in base64; a text that is not counts by its letters.
    private static int Bytes(string text) => Base64.IsValid(text, out var length) ? length : Encoding.UTF8.GetByteCount(text);

    private static void Length(int length, ResultShape shape, string field)
    {
        if (length < shape.Least)
            throw Violation($"Field '{field}' is smaller than the minimum length");
        if (length > shape.Most)
            throw Violation($"Field '{field}' exceeds the maximum length");
    }

    private static void Range(double number, ResultShape shape, string field)
    {
        if (number < shape.Least)
            throw Violation($"Field '{field}' is less than the minimum value");
        if (number > shape.Most)
            throw Violation($"Field '{field}' exceeds the maximum value");
    }

    private static JsonataValue Expect(JsonataValue value, bool holds, string field, string kind) =>
        holds ? value : throw Violation($"Field '{field}' must be {kind}");

    private static StateTestException Violation(string what) => Mismatch($"Mock result schema validation error: {what}");

    private static StateTestException Mismatch(string what) => StateTestException.Validation(what);
}
