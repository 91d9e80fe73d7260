import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { engines } from '../../package.json';
import { acceptanceOn, standingOn } from '../facts/edition-acceptance.ts';
import type { AvailableEdition } from '../packet/edition-choice.ts';
import { availableEditions } from './available-editions.ts';
import { type BlankPlaces, findBlank } from './blanks.ts';
import { isFault } from './fault.ts';
import type { EditionHealth, Health, Problem, Writable } from './health-found.ts';
import { formProblems, machineProblems } from './health-problems.ts';
import { inventories } from './inventories.ts';

/** What to look at. `today` is `YYYY-MM-DD`: this layer has no clock. */
export interface HealthRequest {
  readonly today: string;
  readonly places: BlankPlaces;
  readonly out: string;
  /** As `process.versions.node`. */
  readonly nodeVersion: string;
}

/** Looks at the machine: never at the network, and writes nothing but the memory of a searched folder. */
export async function healthOf({ today, places, out, nodeVersion }: HealthRequest): Promise<Health> {
  const { editions, problems } = await editionsHealth(today, places);
  const node = { version: nodeVersion, wanted: engines.node, isEnough: isAtLeast(nodeVersion, engines.node) };
  const home = writable(places.home);
  const packets = writable(resolve(out));
  const fonts = fontsFound();
  return {
    today,
    node,
    home,
    out: packets,
    editions,
    fonts,
    masters: mastersKept(places.home),
    problems: [
      ...machineProblems(node, home, packets, fonts),
      ...problems,
      ...formProblems(editions, problems.length > 0),
    ],
  };
}

async function editionsHealth(
  today: string,
  places: BlankPlaces,
): Promise<{ readonly editions: EditionHealth[]; readonly problems: Problem[] }> {
  const editions: EditionHealth[] = [];
  const problems: Problem[] = [];
  const available = await untroubled(() => availableEditions(places), problems);
  const editionsThere = available ?? (await availableEditions({ ...places, folder: null }));
  const usable = available === null ? { ...places, folder: null } : places;
  for (const { edition, hasBlank } of editionsThere) {
    const { form, edition: day, printedEdition } = edition.inventory;
    const blank = hasBlank ? await untroubled(() => blankPath(edition, editionsThere, usable), problems) : null;
    const acceptance = acceptanceOn(form, day, today);
    const seen = acceptance.status === 'unknown' ? null : acceptance.state.cite.seen;
    editions.push({
      form,
      edition: day,
      printed: printedEdition,
      blank,
      status: acceptance.status,
      says: standingOn(acceptance),
      seen,
      daysSinceSeen: seen === null ? null : daysBetween(seen, today),
    });
  }
  return { editions, problems };
}

async function blankPath(
  { inventory: { form, edition } }: AvailableEdition['edition'],
  available: readonly AvailableEdition[],
  places: BlankPlaces,
): Promise<string | null> {
  if (inventories.some((own) => own.form === form && own.edition === edition))
    return (await findBlank(form, edition, inventories, places))?.path ?? null;
  // The blank of an edition that the user accepted is kept with it.
  const all = available.map((one) => one.edition.inventory);
  return (await findBlank(form, edition, all, { ...places, folder: null }))?.path ?? null;
}

async function untroubled<T>(work: () => Promise<T>, problems: Problem[]): Promise<T | null> {
  try {
    return await work();
  } catch (thrown) {
    if (!isFault(thrown)) throw thrown;
    problems.push({ stops: true, says: thrown.message, fix: thrown.fix });
    return null;
  }
}

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** True when a version `20.19.1` is not lower than the `>=20.19` of package.json. */
function isAtLeast(version: string, wanted: string): boolean {
  const [has, least] = [version, wanted.replace(/^\D*/, '')].map((text) => text.split('.').map(Number));
  for (const [at, part] of (least ?? []).entries()) {
    const own = has?.[at] ?? 0;
    if (own !== part) return own > part;
  }
  return true;
}

/** Whether a folder, or the first folder above it that exists, can be written to. Writes nothing. */
function writable(path: string): Writable {
  let there = path;
  while (!existsSync(there) && dirname(there) !== there) there = dirname(there);
  try {
    accessSync(there, constants.W_OK);
    return { path, canWrite: statSync(there).isDirectory() };
  } catch {
    return { path, canWrite: false };
  }
}

const FACES = ['DejaVuSansCondensed.ttf', 'DejaVuSansCondensed-Bold.ttf'] as const;

function fontsFound(): Health['fonts'] {
  const require = createRequire(import.meta.url);
  const isThere = (face: string): boolean => {
    try {
      return existsSync(require.resolve(`dejavu-fonts-ttf/ttf/${face}`));
    } catch {
      return false;
    }
  };
  return { found: FACES.filter(isThere), missing: FACES.filter((face) => !isThere(face)) };
}

/** Prepared blanks in the cache. */
function mastersKept(home: string): Health['masters'] {
  const folder = join(home, 'masters');
  if (!existsSync(folder)) return { count: 0, bytes: 0 };
  const names = readdirSync(folder);
  const bytes = names.reduce(
    (sum, name) => sum + (statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
  return { count: names.filter((name) => name.endsWith('.pdf')).length, bytes };
}
