using System.Collections;
using System.Runtime.CompilerServices;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.Tests.Model;

public class ImmutabilityTests
{
    private static readonly IReadOnlyList<Type> Types =
        [.. typeof(State).Assembly.GetExportedTypes().Where(type => type.Namespace == typeof(State).Namespace && type.IsClass && !type.IsAbstract)];

    public static TheoryData<Type, string> Lists
    {
        get
        {
            var lists = new TheoryData<Type, string>();
            foreach (var type in Types)
                foreach (var property in type.GetProperties())
                    if (property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
                        lists.Add(type, property.Name);
            return lists;
        }
    }

    [Fact]
    public void No_property_of_the_model_can_be_set_after_it_is_made() =>
        Types.SelectMany(type => type.GetProperties())
            .Where(property => property.SetMethod is { } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
            .ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_list_of_the_model_is_a_copy_that_nobody_can_change(Type type, string name)
    {
        var property = type.GetProperty(name)!;
        var element = property.PropertyType.GetGenericArguments()[0];
        var given = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(element))!;
        given.Add(null);
        var part = RuntimeHelpers.GetUninitializedObject(type);

        property.SetValue(part, given);
        given.Add(null);

        var held = (IEnumerable)property.GetValue(part)!;
        held.Cast<object?>().Count().ShouldBe(1);
        (held as IList)?.IsReadOnly.ShouldBeTrue();
    }
}
