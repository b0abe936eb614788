using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("OrderFlow.StatesLanguage.Tests")]
