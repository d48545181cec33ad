export {type DeficiencyNotice, findListingEvents, type GoingConcern, type ListingEvent, type ReverseSplit} from './listing/find-listing-events.ts'
