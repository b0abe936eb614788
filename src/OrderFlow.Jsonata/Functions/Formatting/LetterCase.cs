namespace OrderFlow.Jsonata.Functions;

internal enum LetterCase
{
    Lower,
    Upper,
    Title,
}
