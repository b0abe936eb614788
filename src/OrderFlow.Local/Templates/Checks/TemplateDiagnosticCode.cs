namespace OrderFlow.Local.Templates.Checks;

/// <summary>The codes of <see cref="TemplateDiagnostic"/>.</summary>
public static class TemplateDiagnosticCode
{
    /// <summary>All of them.</summary>
    public static IReadOnlySet<string> All { get; } = typeof(TemplateDiagnosticCode).GetFields().Select(field => (string)field.GetRawConstantValue()!).ToHashSet();

    /// <summary>A name is that of no parameter, resource, condition or map of the template.</summary>
    public const string UnresolvedReference = "UNRESOLVED_REFERENCE";

    /// <summary>A resource has no attribute of this name.</summary>
    public const string UnknownAttribute = "UNKNOWN_ATTRIBUTE";

    /// <summary>An intrinsic function is not served, or its argument has the wrong shape.</summary>
    public const string InvalidFunction = "INVALID_FUNCTION";

    /// <summary>Resources need each other in a circle.</summary>
    public const string CircularDependency = "CIRCULAR_DEPENDENCY";

    /// <summary>A value is null, which CloudFormation refuses.</summary>
    public const string NullValue = "NULL_VALUE";

    /// <summary>A section of the template has the wrong shape, is missing, or is not served.</summary>
    public const string InvalidSection = "INVALID_SECTION";

    /// <summary>A resource has a type that the local endpoint does not serve, or that CloudFormation does not know.</summary>
    public const string UnknownResourceType = "UNKNOWN_RESOURCE_TYPE";

    /// <summary>Warning: nothing uses a parameter or condition.</summary>
    public const string Unused = "UNUSED";

    /// <summary>A secret can be read by those who see the stack.</summary>
    public const string SecretExposed = "SECRET_EXPOSED";

    /// <summary>Warning: a secret is in a function's environment, which everybody reads who may describe the function.</summary>
    public const string SecretInEnvironment = "SECRET_IN_ENVIRONMENT";

    /// <summary>An event pattern, schedule or state machine definition is refused by its service.</summary>
    public const string InvalidDefinition = "INVALID_DEFINITION";

    /// <summary>The target of a rule has no dead-letter queue: what cannot be delivered is lost.</summary>
    public const string NoDeadLetterQueue = "NO_DEAD_LETTER_QUEUE";

    /// <summary>What a target, a state, an integration or a destination names is not in the template.</summary>
    public const string MissingResource = "MISSING_RESOURCE";

    /// <summary>A state calls a state machine in a way that only those of the other type can be called.</summary>
    public const string WrongMachineType = "WRONG_MACHINE_TYPE";

    /// <summary>Nothing replaces a placeholder of a definition.</summary>
    public const string UndefinedSubstitution = "UNDEFINED_SUBSTITUTION";

    /// <summary>Warning: a definition has no placeholder for a substitution.</summary>
    public const string UnusedSubstitution = "UNUSED_SUBSTITUTION";

    /// <summary>Something is called that no policy allows to be called.</summary>
    public const string NotAllowed = "NOT_ALLOWED";

    /// <summary>Warning: a policy allows more than what is called.</summary>
    public const string WiderThanNeeded = "WIDER_THAN_NEEDED";

    /// <summary>Warning: a role allows what nothing that has the role calls.</summary>
    public const string UnusedPermission = "UNUSED_PERMISSION";

    /// <summary>Warning: what happens is decided outside of the template, so that it cannot be checked.</summary>
    public const string NotChecked = "NOT_CHECKED";

    /// <summary>A rule matches what its own target publishes, directly or through other rules.</summary>
    public const string EventLoop = "EVENT_LOOP";

    /// <summary>A function may put events on a bus, and the template does not say which.</summary>
    public const string UndeclaredPublications = "UNDECLARED_PUBLICATIONS";

    /// <summary>Warning: a diagnostic is accepted that there is none of.</summary>
    public const string NothingToAccept = "NOTHING_TO_ACCEPT";

    /// <summary>A resource has a property that its type does not have.</summary>
    public const string UnknownProperty = "UNKNOWN_PROPERTY";

    /// <summary>A resource lacks a property that its type requires.</summary>
    public const string MissingProperty = "MISSING_PROPERTY";

    /// <summary>A property has a value that it cannot have.</summary>
    public const string InvalidProperty = "INVALID_PROPERTY";
}
