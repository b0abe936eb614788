namespace OrderFlow.Jsonata.Functions;

/// <summary>Reads one argument of a call as a parameter of a delegate needs it.</summary>
/// <typeparam name="T">The type of the parameter.</typeparam>
internal delegate T Argument<out T>(Call call);
