using System.Reflection;

namespace OrderFlow.StatesLanguage.Translation;

/// <summary>Reads from a member's declaration whether JSON may lack its value.</summary>
/// <remarks>Only a member that is declared nullable may be missing. What carries no annotations is taken to be there.</remarks>
internal static class MemberPresence
{
    private const byte Annotated = 2;

    public static Presence Of(MemberInfo member)
    {
        var type = member is PropertyInfo property ? property.PropertyType : ((FieldInfo)member).FieldType;
        if (type.IsValueType)
            return Nullable.GetUnderlyingType(type) is null ? Presence.Always : Presence.MaybeAbsent;
        return Flag(member) == Annotated ? Presence.MaybeAbsent : Presence.Always;
    }

    /// <summary>Whether the items of the list that a member holds are declared nullable.</summary>
    public static Presence OfItems(MemberInfo member)
    {
        var type = member is PropertyInfo property ? property.PropertyType : ((FieldInfo)member).FieldType;
        if (Scalars.Item(type) is not { } item)
            return Presence.Always;
        if (item.IsValueType)
            return Nullable.GetUnderlyingType(item) is null ? Presence.Always : Presence.MaybeNull;
        return Flag(member, position: 1) == Annotated ? Presence.MaybeNull : Presence.Always;
    }

    /// <summary>The compiler's nullability flag; a property of a type parameter's type says what the generic declaration says.</summary>
    private static byte Flag(MemberInfo member, int position = 0)
    {
        var declared = Declaration(member);
        foreach (var attribute in declared.GetCustomAttributesData().Where(a => a.AttributeType.Name == "NullableAttribute"))
        {
            var argument = attribute.ConstructorArguments[0];
            if (argument.Value is byte all)
                return all;
            if (argument.Value is IReadOnlyList<CustomAttributeTypedArgument> each)
                return position < each.Count ? (byte)each[position].Value! : (byte)0;
        }

        return Context(declared.DeclaringType);
    }

    private static MemberInfo Declaration(MemberInfo member) =>
        member.DeclaringType is { IsGenericType: true, IsGenericTypeDefinition: false } closed
            ? closed.GetGenericTypeDefinition().GetMemberWithSameMetadataDefinitionAs(member)
            : member;

    private static byte Context(Type? type)
    {
        for (; type is not null; type = type.DeclaringType)
            foreach (var attribute in type.GetCustomAttributesData().Where(a => a.AttributeType.Name == "NullableContextAttribute"))
                return (byte)attribute.ConstructorArguments[0].Value!;
        return 0;
    }
}
