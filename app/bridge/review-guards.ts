import { SECTIONS, TABLES } from '../model/edition.ts';
import type { FigureKey } from '../model/edition.ts';
import { MOST_BEFORE, MOST_PASSAGE } from '../model/own-place.ts';
import type { CellsPlace, OwnPlace, PassagePlace } from '../model/own-place.ts';
import { isCheckCode, isDate, MOST_WORDS } from '../model/review.ts';
import type { Explanation, OwnFinding } from '../model/review.ts';
import { FIRST_YEAR, LAST_YEAR, MOST_NAME } from '../model/correction.ts';
import type { Campaign } from '../model/workspace.ts';
import { isListOf, isNullOr, isOneOf, isRecordOf, isText, isWholeNumber, isYesNo } from './guards.ts';
import type { Guard } from './guards.ts';
import type * as Requests from './review-calls.ts';

/** Words of a person, over several lines if need be, of a length that a person would write. */
const isWords: Guard<string> = (value): value is string => isText(value) && value.length <= MOST_WORDS;

const isSaid: Guard<string> = (value): value is string => isWords(value) && value.trim() !== '';

const isDay: Guard<string> = (value): value is string => isDate(value);

const isCode: Guard<string> = (value): value is string => isCheckCode(value);

const isFindings: Guard<readonly string[]> = (value): value is readonly string[] =>
  isListOf(isText)(value) && value.length > 0;

const isExplanation = isRecordOf<Explanation>({
  kind: isOneOf('corrected', 'explained'),
  text: isWords,
  givenOn: isDay,
});

const isKey: Guard<FigureKey> = (value): value is FigureKey =>
  typeof value === 'string' && /^[\w.]{1,60}\|[\w.]{1,60}$/.test(value);

/** More than any table of any form has. */
const MOST_CELLS = 500;

const isCellsPlace = isRecordOf<CellsPlace>({
  kind: isOneOf('cells'),
  report: isText,
  table: isOneOf(...TABLES),
  row: isNullOr(isText),
  column: isNullOr(isText),
  figures: (value): value is readonly FigureKey[] =>
    isListOf(isKey)(value) && value.length > 0 && value.length <= MOST_CELLS,
});

const isPassagePlace = isRecordOf<PassagePlace>({
  kind: isOneOf('passage'),
  report: isText,
  text: (value): value is string => isText(value) && value.trim() !== '' && value.length <= MOST_PASSAGE,
  before: (value): value is string => isText(value) && value.length <= MOST_BEFORE,
});

const isPlace: Guard<OwnPlace> = (value): value is OwnPlace => isCellsPlace(value) || isPassagePlace(value);

const isOwnFinding = isRecordOf<OwnFinding>({
  severity: isOneOf('must-fix', 'suspected', 'advice'),
  section: isNullOr(isOneOf(...SECTIONS)),
  place: isNullOr(isPlace),
  message: isSaid,
  basis: isNullOr(isWords),
  suggestion: isNullOr(isWords),
});

const isDecision = isRecordOf<Requests.DecideRequest>({
  findings: isFindings,
  decision: isOneOf('open', 'confirmed', 'dismissed'),
  reason: isNullOr(isSaid),
});

/** A dismissal gives its reason; nothing else has one. */
export const isDecideRequest: Guard<Requests.DecideRequest> = (value): value is Requests.DecideRequest =>
  isDecision(value) && (value.decision === 'dismissed') === (value.reason !== null);

export const isNoteRequest = isRecordOf<Requests.NoteRequest>({ findings: isFindings, note: isWords });

export const isExplainRequest = isRecordOf<Requests.ExplainRequest>({
  findings: isFindings,
  explanation: isNullOr(isExplanation),
});

export const isDeadlineRequest = isRecordOf<Requests.DeadlineRequest>({ findings: isFindings, fixBy: isNullOr(isDay) });

export const isAddFindingRequest = isRecordOf<Requests.AddFindingRequest>({ agency: isText, finding: isOwnFinding });

export const isEditFindingRequest = isRecordOf<Requests.EditFindingRequest>({ id: isText, finding: isOwnFinding });

export const isCheckRequest = isRecordOf<Requests.CheckRequest>({
  agency: isText,
  code: isCode,
  answer: isNullOr(isOneOf('met', 'notMet', 'notApplicable')),
  note: isWords,
});

export const isSendBackRequest = isRecordOf<Requests.SendBackRequest>({
  agency: isText,
  sentBack: isNullOr(isRecordOf({ on: isDay, note: isWords, deadline: isNullOr(isDay) })),
});

const isYear: Guard<number> = (value): value is number =>
  isWholeNumber(value) && value >= FIRST_YEAR && value <= LAST_YEAR;

const isName: Guard<string> = (value): value is string =>
  isText(value) && value === value.trim() && value !== '' && value.length <= MOST_NAME && !/\p{C}/u.test(value);

export const isCampaign = isRecordOf<Campaign>({
  name: isNullOr(isName),
  year: isNullOr(isYear),
  stage: isOneOf('draft', 'published'),
  keepOriginals: isYesNo,
});
