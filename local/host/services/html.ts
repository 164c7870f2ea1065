import type { Core } from '../kernel/kernel.ts'
import type { ServiceClass } from '../kernel/strict.ts'
import type { Blobs } from './blob.ts'
import { escapeHtml } from './escapeHtml.ts'
import { templateCode, templateRunner } from './htmlTemplate.ts'

/** A rendered page: what a dialog shows. */
export type Page = {
  readonly title: string
  readonly html: string
  readonly width: number | null
  readonly height: number | null
}

export type HtmlPages = {
  readonly HtmlService: object
  readonly contentOf: (output: unknown) => Page
}

type Output = {
  html: string
  title: string
  width: number | null
  height: number | null
  favicon: string | null
  readonly metaTags: { readonly name: string; readonly content: string }[]
}

/** Names that the reference page of addMetaTag allows. */
const allowedMetaTags = [
  'apple-mobile-web-app-capable',
  'google-site-verification',
  'mobile-web-app-capable',
  'viewport',
]

/** `readFile` gives an HTML file of the project by its name without extension. */
export function createHtml(core: Core, blobs: Blobs, readFile: (name: string) => string | null): HtmlPages {
  const metaTag = core.define<{ readonly name: string; readonly content: string }>(
    'HtmlService',
    'HtmlOutputMetaTag',
    { getName: self => self.name, getContent: self => self.content },
  )
  const newOutput = (html: string): object =>
    outputs.create({ html, title: '', width: null, height: null, favicon: null, metaTags: [] })
  const change = (self: Output, changes: Partial<Output>): object =>
    outputs.objectOf(Object.assign(self, changes))

  const outputs: ServiceClass<Output> = core.define<Output>('HtmlService', 'HtmlOutput', {
    addMetaTag: (self, name: string, content: string) => {
      if (!allowedMetaTags.includes(name)) {
        core.fail('The meta tag you specified is not allowed in this context.')
      }
      self.metaTags.push({ name, content })
      return outputs.objectOf(self)
    },
    append: (self, html: string) => change(self, { html: self.html + html }),
    appendUntrusted: (self, text: string) => change(self, { html: self.html + escapeHtml(text) }),
    asTemplate: self => newTemplate(self.html),
    clear: self => change(self, { html: '' }),
    getAs: (self, contentType: string) => {
      const blob = blobs.create(
        self.html,
        contentType === 'text/plain' ? contentType : 'text/html',
        'output.html',
      )
      return Reflect.apply(Reflect.get(blob, 'getAs'), blob, [contentType])
    },
    getBlob: self => blobs.create(self.html, 'text/html', 'output.html'),
    getContent: self => self.html,
    getFaviconUrl: self => self.favicon,
    getHeight: self => self.height,
    getMetaTags: self => self.metaTags.map(tag => metaTag.create(tag)),
    getTitle: self => self.title,
    getWidth: self => self.width,
    setContent: (self, html: string) => change(self, { html }),
    setFaviconUrl: (self, favicon: string) => change(self, { favicon }),
    setHeight: (self, height: number | null) => change(self, { height }),
    setSandboxMode: self => outputs.objectOf(self),
    setTitle: (self, title: string) => change(self, { title }),
    setWidth: (self, width: number | null) => change(self, { width }),
    setXFrameOptionsMode: (self, mode: unknown) =>
      mode === null ? core.fail('Argument cannot be null: mode') : outputs.objectOf(self),
  })

  type Template = { readonly source: string; readonly values: Record<string, unknown> }
  const templates = core.define<Template>('HtmlService', 'HtmlTemplate', {
    evaluate: self => {
      const html = core.script(() => templateRunner(core.realm.evaluate, self.source)(self.values))
      return newOutput(html)
    },
    getCode: self => templateCode(self.source),
    getCodeWithComments: self =>
      self.source
        .split('\n')
        .map(line => `// ${line}`)
        .concat(templateCode(self.source))
        .join('\n'),
    getRawContent: self => self.source,
  })
  /** A template takes any property of the script's own beside its four methods. */
  const newTemplate = (source: string): object => {
    // Without a prototype: it is no plain record that would be copied on its way to the script.
    const values: Record<string, unknown> = Object.create(null)
    const strict = templates.create({ source, values })
    return new Proxy(values, {
      get: (_values, key) => {
        if (typeof key === 'symbol' || Object.hasOwn(values, key)) return Reflect.get(values, key)
        return templates.methods.includes(key) ? Reflect.get(strict, key).bind(strict) : undefined
      },
    })
  }

  const fileNamed = (name: string): string =>
    readFile(name.replace(/\.html$/, '')) ?? core.fail(`No HTML file named ${name} was found.`)
  const textOf = (source: unknown): string => {
    if (source === undefined) return ''
    const content = blobs.contentOf(source)
    return content === null ? String(source) : new TextDecoder().decode(content.bytes)
  }

  const HtmlService = core
    .define<object>(
      'HtmlService',
      'HtmlService',
      {
        createHtmlOutput: (_self, source?: unknown) => newOutput(textOf(source)),
        createHtmlOutputFromFile: (_self, name: string) => newOutput(fileNamed(name)),
        createTemplate: (_self, source: unknown) => newTemplate(textOf(source)),
        createTemplateFromFile: (_self, name: string) => newTemplate(fileNamed(name)),
        getUserAgent: () => null,
      },
      {
        SandboxMode: core.enumeration('SandboxMode', ['EMULATED', 'IFRAME', 'NATIVE']),
        XFrameOptionsMode: core.enumeration('XFrameOptionsMode', ['ALLOWALL', 'DEFAULT']),
      },
    )
    .create({})

  return {
    HtmlService,
    contentOf: value => {
      const output = outputs.stateOf(value)
      if (output !== null) return output
      return typeof value === 'string'
        ? { html: value, title: '', width: null, height: null }
        : core.fail('Invalid argument: userInterface')
    },
  }
}
