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

    /// <summary>Warning, not one of the service: a field is read that the value it is taken from never has.</summary>
    public const string FieldNeverPresent = "FIELD_NEVER_PRESENT";

    /// <summary>Warning, not one of the service: values of different types are compared.</summary>
    public const string TypesNeverEqual = "TYPES_NEVER_EQUAL";

    /// <summary>Warning, not one of the service: a Choice state has no <c>Default</c>, and its rules leave cases out.</summary>
    public const string ChoiceWithoutDefault = "CHOICE_WITHOUT_DEFAULT";

    /// <summary>Warning, not one of the service: a choice rule is never asked, or never holds.</summary>
    public const string UnreachableChoiceRule = "UNREACHABLE_CHOICE_RULE";

    /// <summary>Warning, not one of the service: a task is not tried again when an error would pass.</summary>
    public const string TaskWithoutRetry = "TASK_WITHOUT_RETRY";

    /// <summary>Warning, not one of the service: a task waits for somebody else for any time.</summary>
    public const string TaskWithoutTimeout = "TASK_WITHOUT_TIMEOUT";

    /// <summary>Warning, not one of the service: a retrier or catcher names an error that never gets there.</summary>
    public const string ErrorNeverMatched = "ERROR_NEVER_MATCHED";

    /// <summary>Warning, not one of the service: a Fail state behind a catcher does not say what failed.</summary>
    public const string ErrorDiscarded = "ERROR_DISCARDED";

    /// <summary>Warning, not one of the service: the result of a Pass state is thrown away.</summary>
    public const string ResultDiscarded = "RESULT_DISCARDED";

    /// <summary>Warning, not one of the service: a loop, a Map state or a retrier can fill the history.</summary>
    public const string HistoryTooLong = "HISTORY_TOO_LONG";

    /// <summary>Warning, not one of the service: a Map state runs fewer iterations at once than it says, or more than what it calls can take.</summary>
    public const string MapConcurrency = "MAP_CONCURRENCY";

    /// <summary>Warning, not one of the service: a state waits for longer than its execution lasts.</summary>
    public const string WaitTooLong = "WAIT_TOO_LONG";

    /// <summary>Warning, not one of the service: a value has more than 256 KiB.</summary>
    public const string PayloadTooLarge = "PAYLOAD_TOO_LARGE";

    /// <summary>Warning, not one of the service: an expression is nested more deeply than the service's evaluator can follow.</summary>
    public const string ExpressionTooDeep = "EXPRESSION_TOO_DEEP";

    /// <summary>Warning, not one of the service: a range has more items than the service's evaluator has memory for.</summary>
    public const string RangeTooLarge = "RANGE_TOO_LARGE";

    /// <summary>Whether the service gives a code, too; the others are OrderFlow's own.</summary>
    /// <param name="code">One of the codes.</param>
    public static bool IsOfService(string code) => code is InvalidJsonDescription or MissingDescription or SchemaValidationFailed or InvalidResource or MissingEndState
        or DuplicateStateName or InvalidStateName or DuplicateLabelName or InvalidLabelName or MissingTransitionTarget or TooDeeplyNested
        or InvalidJsonataExpression or UnsupportedJsonataExpression or NoDollar or NoPath or PassResultIsStatic;
}
