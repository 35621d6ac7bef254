// Records what the official client sends for every operation of the administration API, into wire-facts.tsv.
//
//   node record.mjs <folder of the package openai> <folder of the package typescript> > wire-facts.tsv
//
// Nothing goes over the network: the client is given a fetch that keeps the request.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { declaredCalls } from "./declarations.mjs";
import { Samples } from "./samples.mjs";

const Version = "7.57.0";
const BaseUrl = "https://recorded.invalid/v1";

const [packageFolder, typescriptFolder] = process.argv.slice(2).map((folder) => path.resolve(folder));
if (!typescriptFolder) throw new Error("Usage: node record.mjs <folder of the package openai> <folder of the package typescript>");

const { version } = JSON.parse(readFileSync(path.join(packageFolder, "package.json"), "utf8"));
if (version !== Version) throw new Error(`The facts are those of openai ${Version}; ${packageFolder} has ${version}.`);

const ts = createRequire(import.meta.url)(typescriptFolder);
const { OpenAI } = await import(pathToFileURL(path.join(packageFolder, "index.mjs")));
const { checker, calls } = declaredCalls(ts, packageFolder);

const rows = [];
for (const call of calls) {
  const seen = new Set();
  for (const given of argumentLists(call)) {
    const sent = await sentBy(call.name, given);
    const row = [call.name, JSON.stringify(given), ...sent].join("\t");
    // A null in a body means something; in a query it is as good as absent.
    if (!seen.has(row) && (sent[3] !== "" || !row.includes(":null"))) rows.push(row);
    seen.add(row);
  }
}

process.stdout.write(["call\targuments\tmethod\tpath\tquery\tbody", ...rows.sort()].join("\n") + "\n");

/** Everything given, once for each alternative; then with nulls; then no more than is required. */
function argumentLists({ parameters }) {
  const types = parameters.map((parameter) => [parameter.name, checker.getTypeOfSymbol(parameter)]);
  const rounds = Math.max(1, ...types.map(([, type]) => new Samples(ts, checker).rounds(type)));
  const full = Array.from({ length: rounds }, (_, round) => new Samples(ts, checker, { round }));
  const others = [{ nulls: true }, { requiredOnly: true }].map((kind) => new Samples(ts, checker, kind));
  return [...full, ...others].map((samples) => types.map(([name, type]) => samples.of(type, name)));
}

async function sentBy(name, given) {
  let sent;
  const client = new OpenAI({
    adminAPIKey: "sk-admin-recorded",
    baseURL: BaseUrl,
    maxRetries: 0,
    fetch: async (url, init) => {
      if (sent) throw new Error(`${name} sent more than one request.`);
      sent = { url: new URL(url), method: init.method.toUpperCase(), body: init.body };
      return new Response("{}", { headers: { "content-type": "application/json" } });
    },
  });

  const steps = name.split(".");
  const method = steps.pop();
  const resource = steps.reduce((one, step) => one[step], client);
  await resource[method](...given);
  return [sent.method, sent.url.pathname.slice(new URL(BaseUrl).pathname.length), sent.url.search.slice(1), sent.body ?? ""];
}
