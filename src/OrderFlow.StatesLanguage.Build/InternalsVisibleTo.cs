using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("OrderFlow.StatesLanguage.Build.Tests")]
