import { generateKeyPairSync } from 'node:crypto'
import forge from 'node-forge'

export type Certificate = { readonly key: string; readonly certificate: string }

/** A certificate of an authority nobody else knows, and one for these hosts that it has signed. PEM. */
export function makeCertificates(hosts: readonly string[]): {
  readonly authority: string
  readonly server: Certificate
} {
  const authority = makePair()
  const authorityPem = sign('Stand-in authority', authority.publicKey, authority, 'Stand-in authority', [
    { name: 'basicConstraints', cA: true, critical: true },
    { name: 'keyUsage', keyCertSign: true, critical: true },
  ])
  const server = makePair()
  const certificate = sign('Stand-in server', server.publicKey, authority, 'Stand-in authority', [
    { name: 'subjectAltName', altNames: hosts.map(value => ({ type: DNS_NAME, value })) },
    { name: 'extKeyUsage', serverAuth: true },
  ])
  return { authority: authorityPem, server: { key: server.pem, certificate } }
}

const DNS_NAME = 2

type Pair = {
  readonly pem: string
  readonly privateKey: forge.pki.rsa.PrivateKey
  readonly publicKey: forge.pki.rsa.PublicKey
}

/** Node makes RSA keys a hundred times faster than JavaScript does. */
function makePair(): Pair {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
    publicKeyEncoding: { type: 'pkcs1', format: 'pem' },
  })
  return {
    pem: privateKey,
    privateKey: forge.pki.privateKeyFromPem(privateKey),
    publicKey: forge.pki.publicKeyFromPem(publicKey),
  }
}

function sign(
  name: string,
  key: forge.pki.rsa.PublicKey,
  issuer: Pair,
  issuerName: string,
  extensions: object[],
): string {
  const certificate = forge.pki.createCertificate()
  certificate.publicKey = key
  certificate.serialNumber = name === issuerName ? '01' : '02'
  certificate.validity.notBefore = new Date('2020-01-01T00:00:00Z')
  certificate.validity.notAfter = new Date('2099-01-01T00:00:00Z')
  certificate.setSubject([{ name: 'commonName', value: name }])
  certificate.setIssuer([{ name: 'commonName', value: issuerName }])
  certificate.setExtensions(extensions)
  certificate.sign(issuer.privateKey, forge.md.sha256.create())
  return forge.pki.certificateToPem(certificate)
}
