namespace OrderFlow.Conformance.Cases;

/// <summary>A case, or a file of cases, that does not say what it expects in the documented format.</summary>
/// <param name="place">The file, and for a case its index in the file: <c>cases.json[12]</c>.</param>
/// <param name="reason">What is wrong with it.</param>
internal sealed class CaseFormatException(string place, string reason) : Exception($"{place}: {reason}");
