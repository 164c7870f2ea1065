import { SERVICES } from './services.ts'

/** Why a script may use this name, or null when it may not. */
export function allowedReason(name: string): string | null {
  return own(LANGUAGE, name) ?? own(SERVICES, name)
}

/** What to do about a name that Apps Script lacks. */
export function absentReason(name: string): string {
  return own(ABSENT, name) ?? 'Import it, declare it, or add it to build/gate/globals.ts with a reason.'
}

/** Why a page may not use this name, or null when it may. */
export function networkReason(name: string): string | null {
  return own(NETWORK, name)
}

function own(table: Readonly<Record<string, string>>, name: string): string | null {
  return Object.hasOwn(table, name) ? (table[name] ?? null) : null
}

/** Names of the language itself. «ES5» and the like: the edition that brought it. */
const LANGUAGE: Readonly<Record<string, string>> = {
  Array: 'ES5',
  Boolean: 'ES5',
  Date: 'ES5; walls keep it inside src/gas',
  Error: 'ES5',
  Infinity: 'ES5',
  JSON: 'ES5',
  Map: 'ES2015',
  Math: 'ES5',
  NaN: 'ES5',
  Number: 'ES5',
  Object: 'ES5',
  Promise: 'ES2015; microtasks work, V8 runtime guide',
  Proxy: 'ES2015',
  RangeError: 'ES5',
  Reflect: 'ES2015',
  RegExp: 'ES5',
  Set: 'ES2015',
  String: 'ES5',
  Symbol: 'ES2015',
  SyntaxError: 'ES5',
  TypeError: 'ES5',
  Uint8Array: 'ES2015; blobs',
  WeakMap: 'ES2015',
  WeakSet: 'ES2015',
  decodeURIComponent: 'ES5',
  encodeURIComponent: 'ES5',
  globalThis: 'V8 has it since 2018; zod keeps its settings there; its members are judged by name',
  isFinite: 'ES5',
  isNaN: 'ES5',
  parseFloat: 'ES5',
  parseInt: 'ES5',
  undefined: 'ES5',
}

const NO_TIMERS = 'Nothing can wait in Apps Script: make a time-driven trigger, or Utilities.sleep in gas.'
const NO_URLS = 'Use encodeURIComponent and plain strings.'
const NO_STREAMS = 'Use Utilities.newBlob in gas.'
const NO_BROWSER = 'A script has no page around it; pages live in src/pages/browser.'
const NO_NETWORK = 'The add-on asks nobody on the network, and UrlFetchApp would cost a scope.'
const NO_CODE_FROM_TEXT = 'Write the code out; nothing is made into code from a string.'
const NO_SCOPE = 'The manifest asks for no scope that would pay for it (DESIGN: no Drive, no Gmail).'
const AFTER_ES2019 = 'It is younger than ES2019 and documented nowhere for Apps Script: do without.'

const ABSENT: Readonly<Record<string, string>> = {
  setTimeout: NO_TIMERS,
  setInterval: NO_TIMERS,
  clearTimeout: NO_TIMERS,
  clearInterval: NO_TIMERS,
  setImmediate: NO_TIMERS,
  queueMicrotask: NO_TIMERS,
  requestAnimationFrame: NO_TIMERS,
  URL: NO_URLS,
  URLSearchParams: NO_URLS,
  TextEncoder: NO_STREAMS,
  TextDecoder: NO_STREAMS,
  ReadableStream: NO_STREAMS,
  Blob: NO_STREAMS,
  File: NO_STREAMS,
  FormData: NO_STREAMS,
  Buffer: NO_STREAMS,
  atob: 'Use Utilities.base64Decode in gas.',
  btoa: 'Use Utilities.base64Encode in gas.',
  crypto: 'Use Utilities.getUuid or Utilities.computeDigest in gas.',
  performance: 'Use Date.now in gas.',
  navigator: NO_BROWSER,
  window: NO_BROWSER,
  document: NO_BROWSER,
  self: NO_BROWSER,
  DOMException: NO_BROWSER,
  DOMParser: NO_BROWSER,
  process: 'Node is not there at run time: esbuild defines what a library asks of it.',
  require: 'Everything must be inside the bundle: look for a package made for Node.',
  module: 'Everything must be inside the bundle: look for a package made for Node.',
  exports: 'Everything must be inside the bundle: look for a package made for Node.',
  fetch: NO_NETWORK,
  UrlFetchApp: NO_NETWORK,
  XMLHttpRequest: NO_NETWORK,
  eval: NO_CODE_FROM_TEXT,
  Function: NO_CODE_FROM_TEXT,
  DriveApp: NO_SCOPE,
  GmailApp: NO_SCOPE,
  CalendarApp: NO_SCOPE,
  DocumentApp: NO_SCOPE,
  FormApp: NO_SCOPE,
  ContactsApp: NO_SCOPE,
  structuredClone: 'Copy by hand or through JSON.',
  Intl: 'Its Russian is unverified in Apps Script: use src/texts and Utilities.formatDate.',
  BigInt: AFTER_ES2019,
  WeakRef: AFTER_ES2019,
  FinalizationRegistry: AFTER_ES2019,
  Atomics: AFTER_ES2019,
  SharedArrayBuffer: AFTER_ES2019,
  AggregateError: AFTER_ES2019,
  Iterator: AFTER_ES2019,
}

const SELF_CONTAINED = 'A page speaks to the script by google.script.run and to nobody else.'

const NETWORK: Readonly<Record<string, string>> = {
  fetch: SELF_CONTAINED,
  XMLHttpRequest: SELF_CONTAINED,
  WebSocket: SELF_CONTAINED,
  EventSource: SELF_CONTAINED,
  importScripts: SELF_CONTAINED,
  Worker: SELF_CONTAINED,
}
