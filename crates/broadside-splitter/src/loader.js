/*
 * Loads a part of the app when it is wanted: its files, some of which it may have in common with other parts, are fetched
 * at once and instantiated on the memory and the table of the first part, which the boot script has put into
 * `broadside.first`. PARTS above says which files a part consists of; the build wrote it, as it did the exports below,
 * which the first part imports.
 *
 * It deliberately does not retry: the first part says to the reader that something did not come, and may ask again. That
 * it did not, `broadside:part-missing` says on the document, for the script that knows of new versions.
 */

const instances = new Map();

/** The file as an instance; a file that several parts have in common is instantiated once. */
function instantiated(name, integrity) {
  if (!instances.has(name)) {
    const instance = instantiate(name, integrity);
    // What failed once may succeed the next time.
    instance.catch(() => instances.delete(name));
    instances.set(name, instance);
  }
  return instances.get(name);
}

async function instantiate(name, integrity) {
  const response = await fetch(new URL(`../${name}`, import.meta.url), { integrity });
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  const imports = { __wasm_split: globalThis.broadside.first };
  const bytes = await response.arrayBuffer();
  return WebAssembly.instantiate(bytes, imports);
}

/** Loads `part` and tells the function at `callback` in the table whether it is there. */
async function report(part, callback, data) {
  let isThere = true;
  try {
    await Promise.all(PARTS[part].map(([name, integrity]) => instantiated(name, integrity)));
  } catch (error) {
    console.warn(`The part «${part}» of the app did not come.`, error);
    document.dispatchEvent(new Event("broadside:part-missing"));
    isThere = false;
  }
  globalThis.broadside.first.__indirect_function_table.get(callback)(data, isThere);
}
