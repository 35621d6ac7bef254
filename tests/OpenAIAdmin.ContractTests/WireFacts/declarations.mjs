// Reads, from the declarations of the official client, which calls its admin resources have and what each takes.
import path from "node:path";

/** One entry per method: its dotted name on the client, and its parameters but for the request options, which come last. */
export function declaredCalls(ts, packageFolder) {
  const entry = path.join(packageFolder, "client.d.mts");
  const program = ts.createProgram([entry], { strict: true, skipLibCheck: true, moduleResolution: ts.ModuleResolutionKind.NodeNext, module: ts.ModuleKind.NodeNext });
  const checker = program.getTypeChecker();
  const client = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(entry))).find((symbol) => symbol.name === "OpenAI");
  const admin = checker.getDeclaredTypeOfSymbol(client).getProperty("admin");
  return { checker, calls: [...callsOf(ts, checker, checker.getTypeOfSymbol(admin), "admin")] };
}

function* callsOf(ts, checker, resource, name) {
  for (const member of resource.getProperties()) {
    if (member.name.startsWith("_") || !member.declarations) continue;
    const called = `${name}.${member.name}`;
    if (member.flags & ts.SymbolFlags.Method) {
      // The overload that names the operation's own parameters is the longest.
      const signatures = checker.getTypeOfSymbol(member).getCallSignatures();
      const longest = signatures.reduce((one, other) => (other.parameters.length > one.parameters.length ? other : one));
      yield { name: called, parameters: longest.parameters.slice(0, -1) };
    } else {
      yield* callsOf(ts, checker, checker.getTypeOfSymbol(member), called);
    }
  }
}
