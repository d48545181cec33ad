/** A form of the Securities and Exchange Commission, with the days on which it could be filed. */
export interface FormName {
  readonly form: string
  /** What the form is called in words. */
  readonly title: string
  readonly kind: 'annual' | 'quarterly' | 'current' | 'registration' | 'proxy' | 'tender' | 'ownership' | 'notice' | 'other'
  /** Filed by foreign private issuers only. */
  readonly foreign?: true
  /** The name is so short or so common that it is a form only after the word "Form" or "Schedule". */
  readonly needsWord?: true
  /** First and last day of use, ISO, where it did not always exist. */
  readonly from?: string
  readonly to?: string
  /** The form that took its place. */
  readonly successor?: string
}

/** The forms that releases name, in the usual spelling. */
export const formNames: readonly FormName[] = [
  {form: '10-K', title: 'Annual Report', kind: 'annual'},
  {form: '10-K405', title: 'Annual Report', kind: 'annual', to: '2002-12-31', successor: '10-K'},
  {form: '10-KSB', title: 'Annual Report', kind: 'annual', from: '1993-08-13', to: '2009-03-15', successor: '10-K'},
  {form: '10-KSB40', title: 'Annual Report', kind: 'annual', from: '1993-08-13', to: '2002-12-31', successor: '10-KSB'},
  {form: '10-KT', title: 'Transition Report', kind: 'annual'},
  {form: '10-Q', title: 'Quarterly Report', kind: 'quarterly'},
  {form: '10-QSB', title: 'Quarterly Report', kind: 'quarterly', from: '1993-08-13', to: '2008-10-31', successor: '10-Q'},
  {form: '10-QT', title: 'Transition Report', kind: 'quarterly'},
  {form: '10-D', title: 'Distribution Report', kind: 'other', from: '2006-01-01'},
  {form: '8-K', title: 'Current Report', kind: 'current'},
  {form: '6-K', title: 'Report of Foreign Private Issuer', kind: 'current', foreign: true},
  {form: '20-F', title: 'Annual Report', kind: 'annual', foreign: true},
  {form: '40-F', title: 'Annual Report', kind: 'annual', foreign: true},
  {form: '18-K', title: 'Annual Report', kind: 'annual', foreign: true},
  {form: '11-K', title: 'Annual Report', kind: 'annual'},
  {form: '10', title: 'Registration Statement', kind: 'registration', needsWord: true},
  {form: '10-12B', title: 'Registration Statement', kind: 'registration', needsWord: true},
  {form: '10-12G', title: 'Registration Statement', kind: 'registration', needsWord: true},
  {form: '10-SB', title: 'Registration Statement', kind: 'registration', to: '2009-03-15', successor: '10'},
  {form: '8-A', title: 'Registration Statement', kind: 'registration', needsWord: true},
  {form: 'S-1', title: 'Registration Statement', kind: 'registration', needsWord: true},
  {form: 'S-2', title: 'Registration Statement', kind: 'registration', needsWord: true, to: '2005-11-30', successor: 'S-1'},
  {form: 'S-3', title: 'Registration Statement', kind: 'registration', needsWord: true},
  {form: 'S-3ASR', title: 'Registration Statement', kind: 'registration', from: '2005-12-01'},
  {form: 'S-4', title: 'Registration Statement', kind: 'registration', needsWord: true},
  {form: 'S-8', title: 'Registration Statement', kind: 'registration', needsWord: true},
  {form: 'S-11', title: 'Registration Statement', kind: 'registration', needsWord: true},
  {form: 'SB-1', title: 'Registration Statement', kind: 'registration', needsWord: true, to: '2008-02-03', successor: 'S-1'},
  {form: 'SB-2', title: 'Registration Statement', kind: 'registration', needsWord: true, to: '2008-02-03', successor: 'S-1'},
  {form: 'F-1', title: 'Registration Statement', kind: 'registration', foreign: true, needsWord: true},
  {form: 'F-3', title: 'Registration Statement', kind: 'registration', foreign: true, needsWord: true},
  {form: 'F-3ASR', title: 'Registration Statement', kind: 'registration', foreign: true},
  {form: 'F-4', title: 'Registration Statement', kind: 'registration', foreign: true, needsWord: true},
  {form: 'F-6', title: 'Registration Statement', kind: 'registration', foreign: true, needsWord: true},
  {form: 'F-7', title: 'Registration Statement', kind: 'registration', foreign: true, needsWord: true},
  {form: 'F-8', title: 'Registration Statement', kind: 'registration', foreign: true, needsWord: true},
  {form: 'F-10', title: 'Registration Statement', kind: 'registration', foreign: true, needsWord: true},
  {form: 'F-80', title: 'Registration Statement', kind: 'registration', foreign: true, needsWord: true},
  {form: 'F-X', title: 'Appointment of Agent', kind: 'other', foreign: true, needsWord: true},
  {form: 'N-1A', title: 'Registration Statement', kind: 'registration', needsWord: true},
  {form: 'N-2', title: 'Registration Statement', kind: 'registration', needsWord: true},
  {form: 'N-14', title: 'Registration Statement', kind: 'registration', needsWord: true},
  {form: 'N-CSR', title: 'Shareholder Report', kind: 'annual'},
  {form: 'N-CSRS', title: 'Shareholder Report', kind: 'other'},
  {form: 'N-PORT', title: 'Portfolio Report', kind: 'other'},
  {form: 'N-PX', title: 'Proxy Voting Record', kind: 'other'},
  {form: 'N-Q', title: 'Quarterly Schedule', kind: 'other'},
  {form: '1-A', title: 'Offering Statement', kind: 'registration', needsWord: true},
  {form: '1-K', title: 'Annual Report', kind: 'annual', needsWord: true},
  {form: '1-SA', title: 'Semiannual Report', kind: 'other', needsWord: true},
  {form: '1-U', title: 'Current Report', kind: 'current', needsWord: true},
  {form: 'C', title: 'Offering Statement', kind: 'registration', needsWord: true},
  {form: 'D', title: 'Notice of Exempt Offering', kind: 'notice', needsWord: true},
  {form: '3', title: 'Statement of Ownership', kind: 'ownership', needsWord: true},
  {form: '4', title: 'Statement of Ownership', kind: 'ownership', needsWord: true},
  {form: '5', title: 'Statement of Ownership', kind: 'ownership', needsWord: true},
  {form: '144', title: 'Notice of Proposed Sale', kind: 'ownership', needsWord: true},
  {form: '13F', title: 'Holdings Report', kind: 'ownership', needsWord: true},
  {form: '12b-25', title: 'Notification of Late Filing', kind: 'notice'},
  {form: 'NT 10-K', title: 'Notification of Late Filing', kind: 'notice'},
  {form: 'NT 10-Q', title: 'Notification of Late Filing', kind: 'notice'},
  {form: 'NT 20-F', title: 'Notification of Late Filing', kind: 'notice'},
  {form: '15', title: 'Certification of Termination', kind: 'notice', needsWord: true},
  {form: '15F', title: 'Certification of Termination', kind: 'notice', needsWord: true},
  {form: '25', title: 'Notification of Delisting', kind: 'notice', needsWord: true},
  {form: 'SD', title: 'Specialized Disclosure Report', kind: 'other', needsWord: true},
  {form: 'CB', title: 'Tender Offer Notification', kind: 'tender', needsWord: true},
  {form: 'T-3', title: 'Indenture Application', kind: 'other', needsWord: true},
  {form: 'ADV', title: 'Adviser Registration', kind: 'other', needsWord: true},
  {form: 'ATS', title: 'Initial Operation Report', kind: 'other', needsWord: true},
  {form: 'BD', title: 'Broker-Dealer Registration', kind: 'other', needsWord: true},
  {form: '19b-4', title: 'Proposed Rule Change', kind: 'other'},
  {form: '25-NSE', title: 'Notification of Delisting', kind: 'notice', needsWord: true},
  {form: '15-12B', title: 'Certification of Termination', kind: 'notice', needsWord: true},
  {form: '15-12G', title: 'Certification of Termination', kind: 'notice', needsWord: true},
  {form: '15-15D', title: 'Suspension of Duty to Report', kind: 'notice', needsWord: true},
  {form: '8-A12B', title: 'Registration Statement', kind: 'registration', needsWord: true},
  {form: '8-A12G', title: 'Registration Statement', kind: 'registration', needsWord: true},
  {form: 'N-CEN', title: 'Annual Report', kind: 'annual', needsWord: true},
  {form: 'N-4', title: 'Registration Statement', kind: 'registration', needsWord: true},
  {form: 'N-6', title: 'Registration Statement', kind: 'registration', needsWord: true},
  {form: 'SF-1', title: 'Registration Statement', kind: 'registration', needsWord: true},
  {form: 'SF-3', title: 'Registration Statement', kind: 'registration', needsWord: true},
  {form: 'C-AR', title: 'Annual Report', kind: 'annual', needsWord: true},
  {form: 'C-U', title: 'Progress Update', kind: 'other', needsWord: true},
  {form: '1-Z', title: 'Exit Report', kind: 'other', needsWord: true},
  {form: '13H', title: 'Large Trader Registration', kind: 'other', needsWord: true},
  {form: 'ABS-15G', title: 'Asset-Backed Report', kind: 'other', needsWord: true},
  {form: 'ABS-EE', title: 'Asset-Level Data', kind: 'other', needsWord: true},
  {form: 'T-1', title: 'Statement of Eligibility', kind: 'other', needsWord: true},
  {form: 'F-6EF', title: 'Registration Statement', kind: 'registration', needsWord: true},
  {form: 'S-1MEF', title: 'Registration Statement', kind: 'registration', needsWord: true},
  {form: '18', title: 'Registration Statement', kind: 'registration', needsWord: true},
  {form: 'Schedule TO', title: 'Tender Offer Statement', kind: 'tender', from: '2000-01-24'},
  {form: 'Schedule TO-T', title: 'Tender Offer Statement', kind: 'tender', from: '2000-01-24'},
  {form: 'Schedule TO-I', title: 'Tender Offer Statement', kind: 'tender', from: '2000-01-24'},
  {form: 'Schedule TO-C', title: 'Tender Offer Communication', kind: 'tender', from: '2000-01-24'},
  {form: 'Schedule 13D', title: 'Beneficial Ownership Report', kind: 'ownership'},
  {form: 'Schedule 13G', title: 'Beneficial Ownership Report', kind: 'ownership'},
  {form: 'Schedule 13E-3', title: 'Going Private Statement', kind: 'tender'},
  {form: 'Schedule 13E-4', title: 'Issuer Tender Offer Statement', kind: 'tender', to: '2000-01-23', successor: 'Schedule TO'},
  {form: 'Schedule 14A', title: 'Proxy Statement', kind: 'proxy'},
  {form: 'Schedule 14C', title: 'Information Statement', kind: 'proxy'},
  {form: 'Schedule 14D-1', title: 'Tender Offer Statement', kind: 'tender', to: '2000-01-23', successor: 'Schedule TO'},
  {form: 'Schedule 14D-9', title: 'Solicitation/Recommendation Statement', kind: 'tender'},
  {form: 'Schedule 14F-1', title: 'Information Statement', kind: 'proxy'},
  {form: 'Schedule 14N', title: 'Nominee Notice', kind: 'proxy'},
  {form: 'DEF 14A', title: 'Proxy Statement', kind: 'proxy'},
  {form: 'DEFA14A', title: 'Additional Proxy Material', kind: 'proxy'},
  {form: 'DEFM14A', title: 'Merger Proxy Statement', kind: 'proxy'},
  {form: 'PRE 14A', title: 'Preliminary Proxy Statement', kind: 'proxy'},
  {form: 'PREM14A', title: 'Preliminary Merger Proxy Statement', kind: 'proxy'},
  {form: 'DEF 14C', title: 'Information Statement', kind: 'proxy'},
  {form: '424(b)(2)', title: 'Prospectus', kind: 'registration'},
  {form: '424(b)(3)', title: 'Prospectus', kind: 'registration'},
  {form: '424(b)(4)', title: 'Prospectus', kind: 'registration'},
  {form: '424(b)(5)', title: 'Prospectus', kind: 'registration'}
]

/** How a form is written and which form is meant. */
export interface ReadForm {
  readonly name: FormName
  /** Canonical name with its amendment mark: `10-K/A`. */
  readonly form: string
  /** Written in the usual way. */
  readonly exact: boolean
}

const byLetters = new Map(formNames.map(name => [lettersOf(name.form), name]))

/** Reads a form name as written, forgiving hyphens, spaces and case; null if there is no such form. */
export function readFormName(written: string): ReadForm | null {
  const letters = lettersOf(written)
  const whole = byLetters.get(letters)
  if (whole) return result(whole, '', written)
  // "10-K/A", "10-QA", "10-K/A-2", "10-K/A No. 1"
  //      ^^
  const amended = /^(.+?)A\d?$/.exec(letters)
  const name = amended && byLetters.get(amended[1] ?? '')
  return name ? result(name, '/A', written) : null
}

function result(name: FormName, mark: string, written: string): ReadForm {
  const form = name.form + mark
  return {name, form, exact: written === form || written.replace(/(\/A)[- ]?\d$/, '$1') === form}
}

function lettersOf(form: string): string {
  return form.toUpperCase().replace(/[^A-Z0-9]/g, '')
}
