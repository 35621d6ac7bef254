using System.Runtime.CompilerServices;

// The tests and benchmarks replace the transport, and ask whether a quick reader took a value or left it to the careful one; nothing that
// ships sees the internals.
[assembly: InternalsVisibleTo("OpenAIAdmin.Tests")]
[assembly: InternalsVisibleTo("OpenAIAdmin.Http.Tests")]
[assembly: InternalsVisibleTo("OpenAIAdmin.Http.NetStandard.Tests")]
[assembly: InternalsVisibleTo("OpenAIAdmin.Usage.Tests")]
[assembly: InternalsVisibleTo("OpenAIAdmin.Usage.NetStandard.Tests")]
[assembly: InternalsVisibleTo("OpenAIAdmin.Benchmarks")]
