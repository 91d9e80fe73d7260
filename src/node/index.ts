export { availableEditions } from './available-editions.ts';
export {
  type AddedBlank,
  addBlank,
  type BlankPlaces,
  blankPlaces,
  type FoundBlank,
  findBlank,
  keepBlank,
  listBlanks,
} from './blanks.ts';
export { type BuildOrder, type BuildPacket, buildPackets, type PacketOutcome } from './build-packets.ts';
export { type Download, downloadBlank, type Fetch } from './download.ts';
export { Fault, type FaultCode, isFault } from './fault.ts';
export { inventories } from './inventories.ts';
export { type NodePortsOptions, nodePorts } from './ports.ts';
export { type AnswerFile, readAnswerFiles } from './read-files.ts';
export { type AnswerFileOf, readPapers } from './read-papers.ts';
export { readyFolder, type WriteBytes, type WriteOptions, type Written, writePacket } from './write.ts';
