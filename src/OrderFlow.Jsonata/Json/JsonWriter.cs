using System.Buffers;

namespace OrderFlow.Jsonata;

/// <summary>Goes through a value and prints it as <c>JSON.stringify</c> does; the units it is printed in, characters or bytes, are up to the derived class.</summary>
/// <seealso href="https://tc39.es/ecma262/#sec-json.stringify"/>
internal abstract class JsonWriter(bool indented)
{
    /// <summary>The characters that cannot stand in a JSON string as they are, apart from unpaired surrogates.</summary>
    protected static readonly SearchValues<char> Special = SearchValues.Create(
        "\"\\\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f");

    private int _depth;

    /// <exception cref="JsonataJsonException">The value nests too deep or is too long.</exception>
    public void Write(in JsonataValue value)
    {
        switch (value.Reference)
        {
            case NumberTag:
                WriteNumber(value);
                break;
            case string text:
                WriteString(text);
                break;
            case JsonataArray array:
                WriteArray(array);
                break;
            case JsonataObject members:
                WriteObject(members);
                break;
            case null:
                AppendAscii(value.IsBoolean ? value.IsTrue ? "true" : "false" : "null");
                break;
            default:
                AppendAscii("\"\"");
                break;
        }
    }

    protected abstract void Append(char ascii);

    protected abstract void AppendAscii(string ascii);

    protected abstract void WriteNumber(in JsonataValue value);

    protected abstract void WriteString(string text);

    /// <summary>Writes a name and the colon behind it.</summary>
    protected virtual void WriteName(ObjectShape shape, int index)
    {
        WriteString(shape.Names[index]);
        Append(':');
    }

    /// <summary>Writes what stands for a character that cannot stand for itself.</summary>
    protected void AppendEscaped(char character)
    {
        Append('\\');
        switch (character)
        {
            case '"' or '\\':
                Append(character);
                break;
            case '\b':
                Append('b');
                break;
            case '\f':
                Append('f');
                break;
            case '\n':
                Append('n');
                break;
            case '\r':
                Append('r');
                break;
            case '\t':
                Append('t');
                break;
            default:
                Append('u');
                AppendAscii(((int)character).ToString("x4"));
                break;
        }
    }

    private void WriteArray(JsonataArray array)
    {
        Append('[');
        JsonDepth.Check(++_depth);
        var isFirst = true;
        foreach (ref readonly var item in array.Items)
        {
            Separate(ref isFirst);
            Write(item);
        }

        Leave(isFirst);
        Append(']');
    }

    private void WriteObject(JsonataObject members)
    {
        Append('{');
        JsonDepth.Check(++_depth);
        var isFirst = true;
        for (var i = 0; i < members.Count; i++)
        {
            Separate(ref isFirst);
            WriteName(members.Shape, i);
            if (indented)
                Append(' ');
            Write(members.ValueAt(i));
        }

        Leave(isFirst);
        Append('}');
    }

    private void Separate(ref bool isFirst)
    {
        if (!isFirst)
            Append(',');
        isFirst = false;
        if (indented)
            Break();
    }

    private void Leave(bool isEmpty)
    {
        _depth--;
        if (indented && !isEmpty)
            Break();
    }

    private void Break()
    {
        Append('\n');
        for (var i = 0; i < _depth; i++)
            AppendAscii("  ");
    }
}
