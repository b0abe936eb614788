using System.Collections;
using System.Globalization;
using System.Reflection;
using Amazon.Runtime;

namespace Amazon.ServiceProtocols;

/// <summary>Writes a shape as form fields: "Tags.member.1.Key".</summary>
internal static class QueryForm
{
    public static void Write(object shape, string prefix, IDictionary<string, string> fields)
    {
        foreach (var property in shape.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        {
            if (property.GetValue(shape) is { } value)
                WriteValue(value, prefix + property.Name, property.GetCustomAttribute<QueryMapAttribute>(), fields);
        }
    }

    private static void WriteValue(object value, string name, QueryMapAttribute map, IDictionary<string, string> fields)
    {
        switch (value)
        {
            case string text:
                fields[name] = text;
                break;
            case bool flag:
                fields[name] = flag ? "true" : "false";
                break;
            case ConstantClass constant:
                fields[name] = constant.Value;
                break;
            case IFormattable number:
                fields[name] = number.ToString(format: null, CultureInfo.InvariantCulture);
                break;
            case MemoryStream bytes:
                fields[name] = Convert.ToBase64String(bytes.ToArray());
                break;
            case IDictionary entries:
                WriteMap(entries, name, map, fields);
                break;
            case IEnumerable items:
                var index = 0;
                foreach (var item in items)
                    WriteValue(item, $"{name}.member.{++index}", map: null, fields);
                break;
            default:
                Write(value, $"{name}.", fields);
                break;
        }
    }

    private static void WriteMap(IDictionary entries, string name, QueryMapAttribute map, IDictionary<string, string> fields)
    {
        var index = 0;
        foreach (DictionaryEntry entry in entries)
        {
            index++;
            fields[$"{name}.entry.{index}.{map?.Key ?? "key"}"] = (string)entry.Key;
            WriteValue(entry.Value, $"{name}.entry.{index}.{map?.Value ?? "value"}", map: null, fields);
        }
    }
}
