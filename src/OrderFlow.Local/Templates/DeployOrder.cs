namespace OrderFlow.Local.Templates;

/// <summary>Puts resources in an order in which each comes after those that it needs.</summary>
internal static class DeployOrder
{
    /// <exception cref="TemplateException">Resources need each other in a circle, or DependsOn names one that is not there.</exception>
    public static IReadOnlyList<TemplateResource> Of(TemplateDocument template, Func<TemplateResource, bool> exists)
    {
        var order = new List<TemplateResource>();
        var state = new Dictionary<string, bool>();
        foreach (var resource in template.Resources.Values.Where(exists))
            Visit(resource, []);
        return order;

        void Visit(TemplateResource resource, List<string> way)
        {
            if (state.TryGetValue(resource.LogicalId, out var done))
            {
                if (done)
                    return;
                var circle = way[way.IndexOf(resource.LogicalId)..];
                throw new TemplateException($"Circular dependency between resources: [{string.Join(", ", circle)}]");
            }

            state[resource.LogicalId] = false;
            way.Add(resource.LogicalId);
            foreach (var needed in Needs(template, resource).Where(exists))
                Visit(needed, way);
            way.RemoveAt(way.Count - 1);
            state[resource.LogicalId] = true;
            order.Add(resource);
        }
    }

    private static IEnumerable<TemplateResource> Needs(TemplateDocument template, TemplateResource resource)
    {
        foreach (var id in resource.DependsOn)
        {
            yield return template.Resources.TryGetValue(id, out var needed)
                ? needed
                : throw new TemplateException($"{resource.Type} {resource.LogicalId}: DependsOn names {id}, which is no resource of the template.");
        }

        foreach (var id in TemplateReferences.In(resource.Properties).Select(template.OwnerOf).OfType<string>().Distinct().Where(id => id != resource.LogicalId))
            yield return template.Resources[id];
    }
}
