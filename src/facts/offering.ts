export {findOffering} from './offering/find-offering.ts'
export type {Intermediary, Offering, OpenPart} from './offering/offering.ts'
