export type {Contact, ContactBlock, ContactPoint} from './contacts/contact.ts'
export {findContactBlocks, listContacts} from './contacts/find-contact-blocks.ts'
