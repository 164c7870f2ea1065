import type { Mail } from '../host/host.ts';
/**
 * One letter as an .eml file (RFC 5322). The same letter gives the same bytes: boundaries and Message-ID come
 * from its content, the date from the host's instant.
 */
export declare function mailToEml(mail: Mail): Promise<Uint8Array>;
