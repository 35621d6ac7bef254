namespace System.Runtime.CompilerServices;

/// <summary>Lets records be written for netstandard2.0, which the compiler demands of a generator.</summary>
internal static class IsExternalInit;
