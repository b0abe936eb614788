namespace OrderFlow.StatesLanguage.StateTesting;

/// <summary>How strictly a mocked result is checked against the API that the state calls.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_MockInput.html"/>
public enum FieldValidationMode
{
    /// <summary><c>STRICT</c>: what is always there must be there, and what is there must conform.</summary>
    Strict,

    /// <summary><c>PRESENT</c>: what is there must conform.</summary>
    Present,

    /// <summary><c>NONE</c>: nothing is checked.</summary>
    None,
}
