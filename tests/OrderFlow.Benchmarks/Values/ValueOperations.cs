namespace OrderFlow.Benchmarks.Values;

/// <summary>What an engine does with values, done with the values of one library. Each operation returns something by which it can be checked.</summary>
/// <param name="Library">Whose values.</param>
/// <param name="Parse">Reads the large document from UTF-8.</param>
/// <param name="Member">Reads a member three objects down, of a small document; returns the number.</param>
/// <param name="Sum">Goes through the thousand items of the large document and adds up a member.</param>
/// <param name="Build">Makes an object of three members out of a thousand others; returns how many have the member.</param>
/// <param name="Share">Puts the items of the large document into a new object without changing the document; returns their number.</param>
/// <param name="Equal">Compares the large document with another reading of it.</param>
/// <param name="Write">Writes the large document as UTF-8; returns the number of bytes.</param>
internal sealed record ValueOperations(
    string Library,
    Func<object> Parse,
    Func<double> Member,
    Func<double> Sum,
    Func<double> Build,
    Func<double> Share,
    Func<bool> Equal,
    Func<long> Write);
