namespace System.Diagnostics.CodeAnalysis;

/// <summary>Lets the compiler accept required members of records, which netstandard2.0 does not know.</summary>
[AttributeUsage(AttributeTargets.Constructor)]
internal sealed class SetsRequiredMembersAttribute : Attribute;
