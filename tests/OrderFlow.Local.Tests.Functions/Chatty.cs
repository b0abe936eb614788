namespace OrderFlow.Local.Tests.Functions;

/// <summary>Prints to the console.</summary>
public sealed class Chatty
{
    public Chatty() => Console.WriteLine("constructed");

    public async Task Talk(string word)
    {
        Console.Write("begun ");
        await Task.Yield();
        Console.WriteLine("and ended with {0}", word);
        await Task.Run(() => Console.Error.WriteLine("elsewhere"));
        Console.Write("without an end");
    }
}
