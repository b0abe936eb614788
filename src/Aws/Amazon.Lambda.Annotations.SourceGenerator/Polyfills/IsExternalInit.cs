namespace System.Runtime.CompilerServices;

/// <summary>Lets the compiler accept records, which netstandard2.0 does not know.</summary>
internal static class IsExternalInit;
