using System.Text;

namespace OrderFlow.Local.Services.Lambda.InProcess;

/// <summary>A writer of the console that also writes to the log of the invocation it is called from.</summary>
internal sealed class FunctionWriter(TextWriter console, string level) : TextWriter
{
    public override Encoding Encoding => console.Encoding;

    public override void Write(char value)
    {
        console.Write(value);
        FunctionOutput.Log?.Print(level, [value]);
    }

    public override void Write(char[] buffer, int index, int count)
    {
        console.Write(buffer, index, count);
        FunctionOutput.Log?.Print(level, buffer.AsSpan(index, count));
    }

    public override void Write(string? value)
    {
        console.Write(value);
        FunctionOutput.Log?.Print(level, value);
    }

    public override void WriteLine(string? value)
    {
        console.WriteLine(value);
        FunctionOutput.Log?.Print(level, value + "\n");
    }

    public override void Flush() => console.Flush();
}
