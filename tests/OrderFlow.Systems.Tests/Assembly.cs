// Each test class runs systems of its own in this process, and environment variables belong to the process: one after the other,
// the functions of one system never see the variables of another.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
