import { mailToEml } from '../../export/mailToEml.ts'
import { workbookToXlsx } from '../../export/workbookToXlsx.ts'
import type { Mail } from '../../host/host.ts'
import { snapshotOf } from '../viewOf.ts'
import { json, type Reply, type Route } from './reply.ts'

/** Letters and dialogs stand in frames of their own: no script in a letter, no request from either. */
const LETTER_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox; frame-ancestors 'self'"
const DIALOG_POLICY =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; font-src data:; " +
  "form-action 'none'; sandbox allow-scripts allow-forms allow-modals; frame-ancestors 'self'"

export const getRoutes: readonly Route[] = [
  {
    path: /^\/dialog\/(\d+)$/,
    reply: async ({ link, bundle, match: [id] }) => {
      const html = link.dialog(Number(id))
      if (html === undefined) return GONE
      const bridge = `<script>${(await bundle).bridge.replace(/<(?=\/script|!--)/gi, '\\x3C')}</script>`
      return { status: 200, type: 'text/html', policy: DIALOG_POLICY, body: withBridge(html, bridge) }
    },
  },
  {
    path: /^\/letter\/(\d+)$/,
    reply: ({ link, match: [id] }) => {
      const mail = link.mail(Number(id))
      if (mail === undefined) return GONE
      return { status: 200, type: 'text/html', policy: LETTER_POLICY, body: letterHtml(mail) }
    },
  },
  {
    path: /^\/letter\/(\d+)\/headers$/,
    reply: async ({ link, match: [id] }) => {
      const mail = link.mail(Number(id))
      if (mail === undefined) return GONE
      const eml = await mailToEml(mail)
      return json((typeof eml === 'string' ? eml : new TextDecoder().decode(eml)).split(/\r?\n\r?\n/)[0])
    },
  },
  {
    path: /^\/letter\/(\d+)\/eml$/,
    reply: async ({ link, match: [id] }) => {
      const mail = link.mail(Number(id))
      if (mail === undefined) return GONE
      return {
        status: 200,
        type: 'message/rfc822',
        body: await mailToEml(mail),
        download: `письмо-${Number(id) + 1}.eml`,
      }
    },
  },
  {
    path: /^\/letter\/(\d+)\/attachment\/(\d+)$/,
    reply: ({ link, match: [id, index] }) => {
      const attachment = link.mail(Number(id))?.attachments[Number(index)]
      if (attachment === undefined) return GONE
      const { name, contentType, bytes } = attachment
      return { status: 200, type: contentType, body: bytes, download: name }
    },
  },
  {
    path: /^\/workbook\.xlsx$/,
    reply: async ({ link }) => {
      const { view } = link.state()
      if (view === null) return GONE
      return {
        status: 200,
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        body: await workbookToXlsx(snapshotOf(view)),
        download: `${view.name}.xlsx`,
      }
    },
  },
]

const GONE: Reply = { status: 404, type: 'text/plain', body: 'Этого больше нет: обновите страницу.' }

/** Before any script of the page. */
function withBridge(html: string, bridge: string): string {
  const head = /<head[^>]*>|<html[^>]*>|<!doctype[^>]*>/i.exec(html)
  if (head === null) return bridge + html
  const end = head.index + head[0].length
  return html.slice(0, end) + bridge + html.slice(end)
}

function letterHtml({ htmlBody, body }: Mail): string {
  if (htmlBody !== null) return htmlBody
  const text = body.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  return `<!DOCTYPE html><meta charset="utf-8"><pre style="white-space:pre-wrap;font:14px/1.5 Arial">${text}</pre>`
}
