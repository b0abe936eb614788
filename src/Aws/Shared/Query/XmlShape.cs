using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Xml.Linq;

namespace Amazon.ServiceProtocols;

/// <summary>Reads a shape from XML.</summary>
internal static class XmlShape
{
    public static void Read(XElement element, object shape)
    {
        foreach (var property in shape.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        {
            if (element.Elements().FirstOrDefault(child => child.Name.LocalName == property.Name) is { } child)
                property.SetValue(shape, Value(child, property.PropertyType));
        }
    }

    private static object Value(XElement element, Type type)
    {
        if (type == typeof(string))
            return element.Value;
        if (type.IsValueType)
            return Convert.ChangeType(element.Value, Nullable.GetUnderlyingType(type) ?? type, CultureInfo.InvariantCulture);

        var value = Activator.CreateInstance(type);
        switch (value)
        {
            case IDictionary entries:
                foreach (var entry in element.Elements())
                    entries.Add(entry.Elements().First().Value, Value(entry.Elements().Last(), type.GenericTypeArguments[1]));
                break;
            case IList items:
                foreach (var member in element.Elements())
                    items.Add(Value(member, type.GenericTypeArguments[0]));
                break;
            default:
                Read(element, value);
                break;
        }

        return value;
    }
}
