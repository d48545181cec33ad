export type {Filing, SecMention} from './filings/filing.ts'
export {findFilings} from './filings/find-filings.ts'
export {type FormName, formNames} from './filings/form-names.ts'
