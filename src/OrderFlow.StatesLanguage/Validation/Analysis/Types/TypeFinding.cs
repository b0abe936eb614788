namespace OrderFlow.StatesLanguage.Validation.Analysis.Types;

/// <summary>Something that types show to be wrong.</summary>
/// <param name="Place">What it is about.</param>
/// <param name="Code">One of <see cref="DiagnosticCode"/>.</param>
/// <param name="Name">The name of the field that is never there; empty for comparisons.</param>
/// <param name="Message">What is wrong and what to do, after the pointer as the subject of the sentence.</param>
internal sealed record TypeFinding(TypePlace Place, string Code, string Name, string Message);
