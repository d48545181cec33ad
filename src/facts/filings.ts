export type {Filing, ItemMention, SecMention} from './filings/filing.ts'
export {findFilings} from './filings/find-filings.ts'
export {findSecMentions} from './filings/find-sec-mentions.ts'
export {type FormName, formNames, readFormName} from './filings/form-names.ts'
