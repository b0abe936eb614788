namespace OrderFlow.Jsonata.Functions;

/// <summary>A text between digits.</summary>
/// <param name="Position">How many digits stand to its right.</param>
/// <param name="Text">The text.</param>
internal sealed record DigitSeparator(int Position, string Text);
