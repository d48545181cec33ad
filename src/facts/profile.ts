export {type ApprovedChange, type ApprovedText, findApprovedTexts} from './profile/approved-texts.ts'
export {type ContactDeviation, findContactDeviations} from './profile/contact-deviations.ts'
export {closesFiscalYear, fiscalYearEndIn} from './profile/fiscal-year.ts'
export {findMisstatedListings, isOwnName, type MisstatedListing} from './profile/misstated-listings.ts'
