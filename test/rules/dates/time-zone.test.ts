import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/dates/time-zone.ts'

ruleTester(rule, {
  valid: [
    'The call will be held on July 15, 2024, at 5:00 p.m. ET.',
    'The call will be held on July 15, 2024, at 5:00 p.m. Eastern Time (2:00 p.m. PDT).',
    {name: 'before 2007 daylight time began in April', text: 'The call will be held on March 21, 2003, at 11 a.m. EST.'},
    {name: 'from 2007 it lasts into November', text: 'The call will be held on November 2, 2007, at 11 a.m. EDT.'},
    {name: 'before 2007 it ended in October', text: 'The call will be held on November 2, 2006, at 11 a.m. EST.'},
    'The meeting in Phoenix, Arizona, begins on July 15, 2024, at 9:00 a.m. MST.',
    'The meeting in Indianapolis begins on July 15, 2004, at 9:00 a.m. EST.',
    {name: 'the day of change', text: 'The line opens on March 9, 2025, at 8 a.m. EST.'},
    {name: 'Panama has standard time all year', text: 'The meeting in Panama City begins on July 15, 2024, at 9:00 a.m. EST.'},
    {name: 'no day goes with the time', text: 'Our office hours are 9 a.m. to 5 p.m. EST.'},
    'A webcast begins at 8 p.m. CST, Beijing time, on July 15, 2024.',
    {
      name: 'two days, one on each side',
      text: 'Replays run from March 1, 2024 for as many weeks as there is room on the server of the host, to July 1, 2024, each until 11 p.m. PT.'
    }
  ],
  invalid: [
    {
      text: 'The call will be held on July 15, 2024, at ⟦5:00 p.m. EST⟧.',
      findings: [{messageId: 'season', message: '`5:00 p.m. EST`: July 15, 2024 is on daylight time, `EDT`'}],
      fixed: 'The call will be held on July 15, 2024, at 5:00 p.m. ET.'
    },
    {
      name: 'the day of the release',
      text: 'BOSTON, January 14, 2025 -- Alder Creek Foods Inc. will hold a call today at ⟦10:00 a.m. EDT⟧ to discuss its mills.',
      findings: ['season']
    },
    {
      name: 'in words',
      text: 'Join us on June 3, 2025, at ⟦8:30 a.m. Eastern Standard Time⟧.',
      findings: ['season'],
      fixed: 'Join us on June 3, 2025, at 8:30 a.m. Eastern Time.'
    },
    {name: 'the days of 2007', text: 'The call will be held on March 21, 2007, at ⟦11 a.m. EST⟧.', findings: ['season']},
    {name: 'the days of 2006', text: 'The call will be held on March 21, 2006, at ⟦11 a.m. EDT⟧.', findings: ['season']},
    {
      name: 'once for one day',
      text: 'On May 6, 2025, doors open at ⟦9 am PST⟧ and close at 5 pm PST.',
      findings: [{messageId: 'season', related: ['5 pm PST']}]
    },
    {
      name: 'Arizona matters to Mountain time only',
      text: 'The mill stands near Phoenix, Arizona. The call will be held on July 15, 2024, at ⟦5:00 p.m. EST⟧.',
      findings: ['season']
    },
    {
      name: 'the stamp of a wire',
      text: 'Alder Creek Foods Buys a Mill\n\nJan 31, 2020 ⟦6:30AM EDT⟧\n\nBOSTON, Jan. 31, 2020 -- Alder Creek Foods Inc. has bought a mill in Ohio.',
      findings: ['season']
    }
  ]
})
