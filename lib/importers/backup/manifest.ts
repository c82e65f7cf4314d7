import type { BackupEntry, BackupManifest } from '../../exporters/backup';
import { listOf, shaped, text, whole } from '../../sanitize/shape';
import { ImportRefused } from '../types';
import { VERSION } from './record';
import { type BackupZip, MANIFEST, unpack } from './zip';

const MOST_FILES = 400_000;
const MOST_BYTES = 128 * 1024 * 1024;
const SHA256 = /^[0-9a-f]{64}$/;

/** Of an older version too, once there is one. */
export type AnyManifest = Omit<BackupManifest, 'version'> & { version: number };

const fileShape = {
  path: text(100),
  size: whole(0, MOST_BYTES),
  sha256: text(64, SHA256),
};
const isFile = shaped<Omit<BackupEntry, 'type'>>(fileShape);
const isPicture = shaped<BackupEntry>({ ...fileShape, type: text(100) });

const isManifest = shaped<AnyManifest>({
  format: (value) => value === 'lectern-backup',
  version: whole(1, VERSION),
  createdAt: text(40),
  lectern: text(40),
  counts: shaped<BackupManifest['counts']>({ records: whole(0, 10_000_000), pictures: whole(0, MOST_FILES) }),
  missing: listOf(MOST_FILES, text(64, SHA256)),
  entries: listOf(MOST_FILES, (entry) => isFile(entry) || isPicture(entry)),
});

/**
 * The manifest, which names every file of the zip once, and no other.
 * @throws ImportRefused
 */
export async function readManifest(zip: BackupZip): Promise<AnyManifest> {
  const manifest = parse(await unpack(zip.single(MANIFEST)));
  if (isNewer(manifest)) throw new ImportRefused('newer', `It has version ${manifest.version}.`);
  if (!isManifest(manifest)) throw new ImportRefused('damaged', MANIFEST);
  const { entries, counts } = manifest as AnyManifest;
  const listed = new Set([MANIFEST, ...entries.map(({ path }) => path)]);
  const isWhole = listed.size === entries.length + 1 && [...zip.names].every((name) => listed.delete(name));
  if (!isWhole || listed.size > 0) throw new ImportRefused('damaged', `${MANIFEST} does not list what is there.`);
  const pictures = entries.filter(({ path }) => path.startsWith('pictures/'));
  const isNamed = pictures.every(({ path, sha256 }) => path === `pictures/${sha256}`);
  if (!isNamed || pictures.length !== counts.pictures) throw new ImportRefused('damaged', 'pictures/');
  return manifest as AnyManifest;
}

function parse(bytes: Uint8Array): unknown {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ImportRefused('encoding', MANIFEST);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new ImportRefused('damaged', MANIFEST);
  }
}

const isNewer = (manifest: unknown): manifest is { version: number } =>
  typeof manifest === 'object' &&
  manifest !== null &&
  'version' in manifest &&
  Number.isInteger(manifest.version) &&
  (manifest.version as number) > VERSION;
