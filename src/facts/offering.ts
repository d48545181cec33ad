export {findOffering} from './offering/find-offering.ts'
export type {Offering} from './offering/offering.ts'
