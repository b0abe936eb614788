namespace OrderFlow.Jsonata.Functions;

/// <summary>What a function of the library does.</summary>
internal delegate JsonataValue NativeBody(Call call);
