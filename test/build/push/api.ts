import type { ProjectFile, Projects } from './projects.ts'

export type Answer = { readonly status: number; readonly body: unknown }

type Endpoint = {
  readonly method: string
  /** Host and path, as clasp asks for them. */
  readonly url: RegExp
  readonly answer: (projects: Projects, id: string, body: Body) => Answer
}

/** The three calls of the Apps Script API and the one of Drive that clasp makes here. */
const ENDPOINTS: readonly Endpoint[] = [
  {
    method: 'GET',
    url: /^script\.googleapis\.com\/v1\/projects\/([^/]+)\/content$/,
    answer: (projects, scriptId) => {
      const files = projects.content(scriptId)
      return files ? ok({ scriptId, files }) : refused(404, 'Requested entity was not found.')
    },
  },
  {
    method: 'PUT',
    url: /^script\.googleapis\.com\/v1\/projects\/([^/]+)\/content$/,
    answer: (projects, scriptId, { files = [] }) => {
      const refusal = projects.update(scriptId, files)
      return refusal ? refused(400, refusal) : ok({ scriptId, files })
    },
  },
  {
    method: 'POST',
    url: /^script\.googleapis\.com\/v1\/projects(\b)$/,
    answer: (projects, _, { title = '', parentId = null }) =>
      ok({ scriptId: projects.create(title, parentId), title, parentId }),
  },
  {
    method: 'POST',
    url: /^www\.googleapis\.com\/drive\/v3\/files(\b)$/,
    answer: (_projects, _id, { mimeType }) =>
      mimeType === 'application/vnd.google-apps.spreadsheet'
        ? ok({ kind: 'drive#file', id: 'spreadsheet-1', mimeType })
        : refused(400, `The stand-in makes spreadsheets only, not ${mimeType}.`),
  },
]

type Body = {
  readonly files?: readonly ProjectFile[]
  readonly title?: string
  readonly parentId?: string
  readonly mimeType?: string
}

/** Google's answer to one request; the token must be the one of the credentials file. */
export function answerOf(
  projects: Projects,
  request: { readonly method: string; readonly url: string; readonly token: string; readonly body: string },
): Answer {
  if (request.token !== `Bearer ${ACCESS_TOKEN}`)
    return refused(401, 'Request had invalid authentication credentials.')
  const url = request.url.replace(/\?.*$/, '')
  const endpoint = ENDPOINTS.find(each => each.method === request.method && each.url.test(url))
  if (!endpoint) return refused(501, `The stand-in has no ${request.method} ${url}.`)
  return endpoint.answer(projects, endpoint.url.exec(url)?.[1] ?? '', JSON.parse(request.body || '{}'))
}

export const ACCESS_TOKEN = 'stand-in'

function ok(body: unknown): Answer {
  return { status: 200, body }
}

function refused(code: number, message: string): Answer {
  return { status: code, body: { error: { code, message, status: 'INVALID_ARGUMENT' } } }
}
