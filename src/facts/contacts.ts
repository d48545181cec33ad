export {affiliationOf, hasForeignDomain, isPublicMailbox} from './contacts/affiliation.ts'
export type {Contact, ContactBlock, ContactPoint} from './contacts/contact.ts'
export {findContactBlocks, listContacts, mayHaveLostContacts} from './contacts/find-contact-blocks.ts'
export {findDialIns} from './contacts/zones.ts'
