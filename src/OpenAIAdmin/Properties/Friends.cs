using System.Runtime.CompilerServices;

// The tests and benchmarks replace the transport; nothing that ships sees the internals.
[assembly: InternalsVisibleTo("OpenAIAdmin.Tests")]
[assembly: InternalsVisibleTo("OpenAIAdmin.Http.Tests")]
[assembly: InternalsVisibleTo("OpenAIAdmin.Http.NetStandard.Tests")]
[assembly: InternalsVisibleTo("OpenAIAdmin.Benchmarks")]
