import type { Run } from './run.ts'

/** What a run must be allowed to do for one method. */
type Right = {
  readonly names: RegExp
  /** Any one of these scopes of the manifest will do; none: no authorisation is needed. */
  readonly scopes: readonly string[]
  /** Whether LIMITED runs, that is simple triggers, have the right without authorisation. */
  readonly inLimited: boolean
  /** Whether an add-on's onOpen has it in AuthMode.NONE. */
  readonly inNone: boolean
}

type Site = { readonly service: string; readonly className: string; readonly method: string }

const auth = (...names: readonly string[]): readonly string[] =>
  names.map(name => `https://www.googleapis.com/auth/${name}`)

const sheets = auth('spreadsheets.currentonly', 'spreadsheets')
const otherSheets = auth('spreadsheets')

/**
 * Scopes as each method's reference page names them; bans of simple triggers: PLATFORM §1.2, §1.3.
 * The first row that matches «Service.Class.method» decides.
 */
const rights: readonly Right[] = [
  {
    names: /^SpreadsheetApp\.SpreadsheetApp\.(open|openById|openByUrl|create)$/,
    scopes: otherSheets,
    inLimited: false,
    inNone: false,
  },
  { names: /^SpreadsheetApp\.SpreadsheetApp\.getUi$/, scopes: [], inLimited: true, inNone: true },
  {
    names: /^SpreadsheetApp\.SpreadsheetApp\.(new|flush|enable)/,
    scopes: [],
    inLimited: true,
    inNone: false,
  },
  {
    names: /^SpreadsheetApp\.\w+(Builder|Rule|Validation|Style|Color|Value)\./,
    scopes: [],
    inLimited: true,
    inNone: false,
  },
  { names: /^SpreadsheetApp\./, scopes: sheets, inLimited: true, inNone: false },
  { names: /^MailApp\./, scopes: auth('script.send_mail'), inLimited: false, inNone: false },
  {
    names: /^ScriptApp\.ScriptApp\.(newTrigger|getProjectTriggers|getUserTriggers|deleteTrigger)$/,
    scopes: auth('script.scriptapp'),
    inLimited: false,
    inNone: false,
  },
  {
    names: /^ScriptApp\.\w+Builder\.create$/,
    scopes: auth('script.scriptapp'),
    inLimited: false,
    inNone: false,
  },
  {
    names: /^Ui\.Ui\.(showModalDialog|showModelessDialog|showSidebar|showDialog)$/,
    scopes: auth('script.container.ui'),
    inLimited: false,
    inNone: false,
  },
  {
    names: /^Session\.Session\.get(Active|Effective)User$/,
    scopes: auth('userinfo.email'),
    inLimited: true,
    inNone: true,
  },
  {
    names: /^PropertiesService\.|^CacheService\.|^LockService\./,
    scopes: [],
    inLimited: true,
    inNone: false,
  },
]

const rightsBySite = new WeakMap<object, Right | null>()

/** Every method has one call site, which is asked about at each of its calls. */
function rightFor(site: Site): Right | null {
  const known = rightsBySite.get(site)
  if (known !== undefined) return known
  const name = `${site.service}.${site.className}.${site.method}`
  const found = rights.find(row => row.names.test(name)) ?? null
  rightsBySite.set(site, found)
  return found
}

/** The sentence with which Google refuses the call, or null. `scopes` null: every scope is granted. */
export function refusal(
  authMode: Run['authMode'],
  scopes: readonly string[] | null,
  site: Site,
): string | null {
  const right = rightFor(site)
  if (right === null) return null
  const owner = site.service === site.className ? site.service : site.className
  const call = `${owner}.${site.method}`
  const isGranted =
    right.scopes.length === 0 || scopes === null || right.scopes.some(scope => scopes.includes(scope))
  const isAllowed = (authMode !== 'LIMITED' || right.inLimited) && (authMode !== 'NONE' || right.inNone)
  return isGranted && isAllowed ? null : `You do not have permission to call ${call}${required(right.scopes)}`
}

function required(scopes: readonly string[]): string {
  if (scopes.length === 0) return ''
  return `. Required permissions: ${scopes.length === 1 ? scopes[0] : `(${scopes.join(' || ')})`}`
}
