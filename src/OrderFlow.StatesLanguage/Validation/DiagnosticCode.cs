namespace OrderFlow.StatesLanguage.Validation;

/// <summary>The codes of diagnostics, those of the service first.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_ValidateStateMachineDefinitionDiagnostic.html"/>
public static class DiagnosticCode
{
    /// <summary>The text is not JSON.</summary>
    public const string InvalidJsonDescription = "INVALID_JSON_DESCRIPTION";

    /// <summary>There is no definition: the text is empty or <c>null</c>.</summary>
    public const string MissingDescription = "MISSING_DESCRIPTION";

    /// <summary>A field is missing, unknown, in the wrong place or has a value that it cannot have.</summary>
    public const string SchemaValidationFailed = "SCHEMA_VALIDATION_FAILED";

    /// <summary>The field <c>Resource</c> of a Task state names nothing that can be called.</summary>
    public const string InvalidResource = "INVALID_RESOURCE";

    /// <summary>No state ends the execution.</summary>
    public const string MissingEndState = "MISSING_END_STATE";

    /// <summary>Two states of the state machine have the same name.</summary>
    public const string DuplicateStateName = "DUPLICATE_STATE_NAME";

    /// <summary>A state's name is empty or too long.</summary>
    public const string InvalidStateName = "INVALID_STATE_NAME";

    /// <summary>Two Map states have the same label.</summary>
    public const string DuplicateLabelName = "DUPLICATE_LABEL_NAME";

    /// <summary>The label of a Map state is empty, too long or has characters that a label cannot have.</summary>
    public const string InvalidLabelName = "INVALID_LABEL_NAME";

    /// <summary>A transition names a state that does not exist, or nothing leads to a state.</summary>
    public const string MissingTransitionTarget = "MISSING_TRANSITION_TARGET";

    /// <summary>The definition is nested too deeply.</summary>
    public const string TooDeeplyNested = "TOO_DEEPLY_NESTED";

    /// <summary>A JSONata expression does not parse.</summary>
    public const string InvalidJsonataExpression = "INVALID_JSONATA_EXPRESSION";

    /// <summary>A JSONata expression uses what there is not where it stands.</summary>
    public const string UnsupportedJsonataExpression = "UNSUPPORTED_JSONATA_EXPRESSION";

    /// <summary>A variable is assigned whose name cannot be one.</summary>
    public const string InvalidVariableName = "INVALID_VARIABLE_NAME";

    /// <summary>The variable <c>states</c> is assigned, which is reserved.</summary>
    public const string ReservedVariableName = "RESERVED_VARIABLE_NAME";

    /// <summary>Warning: a field looks like a path or an intrinsic function, but its name does not end in <c>.$</c>.</summary>
    public const string NoDollar = "NO_DOLLAR";

    /// <summary>Warning: a value looks like a path, but the field's name does not end in <c>Path</c>.</summary>
    public const string NoPath = "NO_PATH";

    /// <summary>Warning: the <c>Result</c> of a Pass state looks like a template, but is taken as it is.</summary>
    public const string PassResultIsStatic = "PASS_RESULT_IS_STATIC";

    /// <summary>Warning, not one of the service: a task waits for a token that it sends to nobody.</summary>
    public const string TaskTokenNotSent = "TASK_TOKEN_NOT_SENT";

    /// <summary>Warning, not one of the service: an error name that begins with <c>States.</c> is none of the language.</summary>
    public const string UnknownErrorName = "UNKNOWN_ERROR_NAME";

    /// <summary>Warning, not one of the service: a variable is read that no state assigns before.</summary>
    public const string UnassignedVariable = "UNASSIGNED_VARIABLE";

    /// <summary>Warning, not one of the service: a variable is read that is assigned only on some of the ways to the state.</summary>
    public const string PossiblyUnassignedVariable = "POSSIBLY_UNASSIGNED_VARIABLE";
}
