import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { asideName, discard } from './aside.ts';
import { systemCode } from './fault.ts';
import { folderState } from './packet-folder.ts';

/**
 * Name of the folder of a packet's draft: `uscis-paper.DRAFT`. A draft has a folder of its own beside that of the packet,
 * so it never takes the place of a packet that was built without errors; a packet that is built takes its draft away.
 */
export const draftName = (packet: string): string => `${packet}.DRAFT`;

/**
 * Removes the draft of a packet that stands finished in `out` now: nobody shall file it by mistake. Only a folder whose
 * manifest says that it is a draft is touched. Gives the folder that stays, or null: what belongs to the user is kept
 * in `<packet>.DRAFT.kept-N`, and a draft that the system does not let go of stays where it is.
 */
export function removeDraft(out: string, packet: string): string | null {
  const folder = join(out, draftName(packet));
  const state = folderState(folder);
  if (state.is !== 'ours' || state.manifest.draft !== true) return null;
  const aside = join(out, asideName('old', draftName(packet)));
  try {
    renameSync(folder, aside);
  } catch (thrown) {
    if (systemCode(thrown) === null) throw thrown;
    return systemCode(thrown) === 'ENOENT' ? null : folder;
  }
  try {
    return discard(aside, folder);
  } catch (thrown) {
    if (systemCode(thrown) === null) throw thrown;
    return aside;
  }
}
