namespace OrderFlow.EventBus.Patterns;

/// <summary>Why an event matches a pattern or does not.</summary>
/// <param name="Matches">Whether it matches.</param>
/// <param name="Fields">What the pattern asks of each field. Of the alternatives that <c>$or</c> spells out: the one that matches, or the one that comes nearest.</param>
/// <param name="InOneElement">
/// False when every field has a wanted value, but not all within one element of an array: a pattern on two fields of
/// <c>[{"a":1,"b":2},{"a":3,"b":4}]</c> must find both in the same element.
/// </param>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html"/>
public sealed record PatternExplanation(bool Matches, IReadOnlyList<FieldExplanation> Fields, bool InOneElement);
