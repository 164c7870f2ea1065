import { discovery } from '@googleapis/discovery'
import { drive } from '@googleapis/drive'
import { logging } from '@googleapis/logging'
import { oauth2 } from '@googleapis/oauth2'
import { script } from '@googleapis/script'
import { serviceusage } from '@googleapis/serviceusage'

/** What clasp takes from the package `googleapis`; each API is Google's own package, only alone. */
export const google = { discovery, drive, logging, oauth2, script, serviceusage }
