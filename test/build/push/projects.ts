import { parse } from 'acorn'

/** A file as the Apps Script API holds it. */
export type ProjectFile = {
  readonly name: string
  readonly type: 'SERVER_JS' | 'HTML' | 'JSON'
  readonly source: string
}

export type Projects = {
  /** Files of a script, or null when there is no such script. */
  readonly content: (scriptId: string) => readonly ProjectFile[] | null
  /** Null when taken, else the words with which Google refuses. */
  readonly update: (scriptId: string, files: readonly ProjectFile[]) => string | null
  /** A new script with what a new script has; the parent is the spreadsheet it is bound to. */
  readonly create: (title: string, parentId: string | null) => string
  readonly parentOf: (scriptId: string) => string | null
}

type Project = { readonly parentId: string | null; readonly files: readonly ProjectFile[] }

/** The script projects of the stand-in, kept in memory. */
export function makeProjects(scriptIds: readonly string[]): Projects {
  const projects = new Map<string, Project>(scriptIds.map(id => [id, { parentId: null, files: NEW_SCRIPT }]))
  return {
    content: scriptId => projects.get(scriptId)?.files ?? null,
    parentOf: scriptId => projects.get(scriptId)?.parentId ?? null,
    update: (scriptId, files) => {
      const project = projects.get(scriptId)
      const refusal = project ? refusalOf(files) : 'Requested entity was not found.'
      if (project && !refusal) projects.set(scriptId, { ...project, files })
      return refusal
    },
    create: (_title, parentId) => {
      const scriptId = `script-${projects.size + 1}`
      projects.set(scriptId, { parentId, files: NEW_SCRIPT })
      return scriptId
    },
  }
}

const NEW_SCRIPT: readonly ProjectFile[] = [
  { name: 'appsscript', type: 'JSON', source: '{\n  "timeZone": "Etc/GMT",\n  "runtimeVersion": "V8"\n}' },
  { name: 'Code', type: 'SERVER_JS', source: 'function myFunction() {\n  \n}\n' },
]

function refusalOf(files: readonly ProjectFile[]): string | null {
  if (!files.some(file => file.name === 'appsscript' && file.type === 'JSON')) {
    return 'A file with name appsscript and type JSON is required.'
  }
  return files.map(syntaxError).find(error => error !== null) ?? null
}

/** Private and static fields are parse errors in Apps Script; the form of the text is what clasp expects. */
function syntaxError({ name, type, source }: ProjectFile): string | null {
  if (type !== 'SERVER_JS') return null
  try {
    parse(source, { ecmaVersion: 2021, sourceType: 'script' })
    return null
  } catch (error) {
    const [, message, line] = /^SyntaxError: (.*) \((\d+):\d+\)$/.exec(String(error)) ?? []
    return `Syntax error: SyntaxError: ${message} line: ${line} file: ${name}`
  }
}
