import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { deflateSync, inflateSync } from 'node:zlib';
import { forms } from '../../forms/registry.ts';
import type { Inventory } from '../form/inventory.ts';
import { MASTER_VERSION, type Master } from '../form/master.ts';
import type { PreparePart } from '../form/prepare/open-part.ts';
import type { MadeFace } from '../letters/faces.ts';
import type { Ports, WantedForm } from '../packet/packet.ts';
import { type BlankPlaces, blankPlaces, type FoundBlank, findBlank } from './blanks.ts';
import { sha256 } from './cache.ts';
import { acceptedForms } from './derived-editions.ts';
import type { Fault } from './fault.ts';
import { masterFor } from './masters.ts';

/** Names the faces in the key of a master: another version of them is another master. */
const FACES = 'dejavu-fonts-ttf 2.37.3 condensed, Latin subset 3';

const inventories = forms.map(({ inventory }) => inventory);

/** `onFault` hears once of a cache that could not be used; the work goes on without it. */
export interface NodePortsOptions {
  readonly places?: BlankPlaces;
  readonly onFault?: (fault: Fault) => void;
}

/** What building needs from the machine: blanks and masters from the cache, zlib and hashing from Node. */
export function nodePorts({ places = blankPlaces(), onFault }: NodePortsOptions = {}): Ports {
  const opened = new Map<string, Promise<Master>>();
  const found = new Map<string, Promise<FoundBlank | null>>();
  let told = false;
  const tell = (fault: Fault): void => {
    if (!told) onFault?.(fault);
    told = true;
  };
  const blankOf = ({ form, edition }: WantedForm) => {
    const key = `${form}/${edition}`;
    const known = found.get(key) ?? findBlank(form, edition, inventories, places);
    found.set(key, known);
    return known;
  };
  return {
    master(wanted) {
      const key = JSON.stringify(wanted);
      const known = opened.get(key) ?? openMaster(wanted, blankOf, places, tell);
      opened.set(key, known);
      return known;
    },
    deflate: (bytes) => deflateSync(bytes, { level: 1 }),
    inflate: (bytes) => inflateSync(bytes),
    sha256,
  };
}

interface WantedBlank {
  readonly wanted: WantedForm;
  readonly inventory: Inventory;
  /** Null: there is no official blank, a stand-in is drawn. */
  readonly blank: FoundBlank | null;
}

async function openMaster(
  wanted: readonly WantedForm[],
  blankOf: (wanted: WantedForm) => Promise<FoundBlank | null>,
  places: BlankPlaces,
  tell: (fault: Fault) => void,
): Promise<Master> {
  const blanks = await Promise.all(
    wanted.map(async (one): Promise<WantedBlank> => {
      const isWanted = ({ form, edition }: Inventory): boolean => form === one.form && edition === one.edition;
      const inventory = inventories.find(isWanted);
      if (inventory !== undefined) return { wanted: one, inventory, blank: await blankOf(one) };
      // The blank of an edition that the user accepted is kept with it: no folder is searched for it.
      const accepted = (await acceptedForms(places)).map((form) => form.inventory);
      const own = accepted.find(isWanted);
      if (own === undefined) throw new Error(`there is no edition ${one.edition} of ${one.form}`);
      return {
        wanted: one,
        inventory: own,
        blank: await findBlank(one.form, one.edition, accepted, { ...places, folder: null }),
      };
    }),
  );
  const request = {
    version: MASTER_VERSION,
    fonts: FACES,
    parts: blanks.map(({ wanted: { form, edition, pages }, inventory, blank }) => ({
      form,
      edition,
      pages,
      blank: blank?.sha256 ?? standInName(inventory),
      standIn: blank === null,
    })),
  };
  const { master, fault } = await masterFor(request, () => prepare(blanks), places.home);
  if (fault !== null) tell(fault);
  return master;
}

/** Stands for the sum of a blank that is drawn anew: another inventory makes another stand-in. */
const standInName = (inventory: Inventory): string => `stand-in-${sha256(JSON.stringify(inventory)).slice(0, 16)}`;

async function prepare(blanks: readonly WantedBlank[]): Promise<Master> {
  const { prepareMaster } = await import('../form/prepare/prepare.ts');
  const parts = await Promise.all(
    blanks.map(
      async ({ wanted, inventory, blank }): Promise<PreparePart> => ({
        fields: inventory,
        blank: blank?.bytes ?? (await standIn(inventory)),
        pages: wanted.pages,
        sha256: blank?.sha256 ?? standInName(inventory),
        standIn: blank === null,
      }),
    ),
  );
  return prepareMaster(parts, await faces(), { deflate: (bytes) => deflateSync(bytes, { level: 9 }), sha256 });
}

type Faces = Readonly<Record<'regular' | 'bold', MadeFace>>;

let made: Promise<Faces> | null = null;

/** The faces of our own pages, made once in a process. */
function faces(): Promise<Faces> {
  made ??= makeFaces();
  return made;
}

async function makeFaces(): Promise<Faces> {
  const { makeFace } = await import('../letters/faces.ts');
  return {
    regular: makeFace(faceFile('DejaVuSansCondensed.ttf'), { name: 'DejaVuSansCondensed', tag: 'OPTPCA' }),
    bold: makeFace(faceFile('DejaVuSansCondensed-Bold.ttf'), { name: 'DejaVuSansCondensed-Bold', tag: 'OPTPCB' }),
  };
}

async function standIn(inventory: Inventory): Promise<Uint8Array> {
  const { drawStandIn } = await import('../form/stand-in.ts');
  return drawStandIn(inventory);
}

function faceFile(name: string): Uint8Array {
  return readFileSync(createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${name}`));
}
