import { foreignPlace } from './agency/foreign-place.ts';
import { nameVariants } from './agency/name-variants.ts';
import { selfName } from './agency/self-name.ts';
import { balance } from './applications/balance.ts';
import { partlyGrantedCountedTwice } from './applications/partly-granted-counted-twice.ts';
import { processedTotal } from './applications/processed-total.ts';
import { rowTotal } from './applications/row-total.ts';
import { shifted } from './applications/shifted.ts';
import { carryInForce } from './carry/in-force.ts';
import { carryJump } from './carry/jump.ts';
import { carryOpening } from './carry/opening.ts';
import { carryPending } from './carry/pending.ts';
import { carryPreviousItems } from './carry/previous-items.ts';
import { carryPublishedTotal } from './carry/published-total.ts';
import { carrySameTables } from './carry/same-tables.ts';
import { blankCell } from './cell/blank.ts';
import { negativeOrFraction } from './cell/negative-or-fraction.ts';
import { notANumber } from './cell/not-a-number.ts';
import { numberStyle } from './cell/number-style.ts';
import { cliches } from './content/cliches.ts';
import { contactMail } from './content/contact-mail.ts';
import { fullMarks } from './content/full-marks.ts';
import { measuresUnmatched } from './content/measures-unmatched.ts';
import { offTopic } from './content/off-topic.ts';
import { otherScope } from './content/other-scope.ts';
import { playedDown } from './content/played-down.ts';
import { tooShort } from './content/too-short.ts';
import { backdated } from './deadline/backdated.ts';
import { late } from './deadline/late.ts';
import { copiedFromLastYear } from './copy/last-year.ts';
import { problemsRepeated } from './copy/problems-repeated.ts';
import { amountUnit } from './disclosure/amount-unit.ts';
import { enforcementAllZero } from './disclosure/enforcement-all-zero.ts';
import { feeMissing } from './disclosure/fee-missing.ts';
import { feeUnit } from './disclosure/fee-unit.ts';
import { issuedExceedsInForce } from './disclosure/issued-exceeds-in-force.ts';
import { negativeItems } from './disclosure/negative-items.ts';
import { openExceedsTotal } from './disclosure/open-exceeds-total.ts';
import { regulationsWithoutPower } from './disclosure/regulations-without-power.ts';
import { correctedNotMentioned } from './disputes/corrected-not-mentioned.ts';
import { suitWithoutReconsideration } from './disputes/suit-without-reconsideration.ts';
import { disputesTotal } from './disputes/total.ts';
import { agencyName } from './form/agency-name.ts';
import { attachmentMissing } from './form/attachment-missing.ts';
import { formEdition } from './form/edition.ts';
import { emptySubsection } from './form/empty-subsection.ts';
import { feesPartMissing } from './form/fees-part-missing.ts';
import { governmentResults } from './form/government-results.ts';
import { misplacedText } from './form/misplaced-text.ts';
import { numbering } from './form/numbering.ts';
import { overviewAspects } from './form/overview-aspects.ts';
import { overviewLength } from './form/overview-length.ts';
import { preambleParts } from './form/preamble-parts.ts';
import { problemsOrImprovementMissing } from './form/problems-or-improvement-missing.ts';
import { processingFeeMissing } from './form/processing-fee-missing.ts';
import { reportingBody } from './form/reporting-body.ts';
import { sectionMissing } from './form/section-missing.ts';
import { sectionOrder } from './form/section-order.ts';
import { sectionTitle } from './form/section-title.ts';
import { signature } from './form/signature.ts';
import { supervisingBody } from './form/supervising-body.ts';
import { tableLabels } from './form/table-labels.ts';
import { tableMissing } from './form/table-missing.ts';
import { tableUnreadable } from './form/table-unreadable.ts';
import { reportTitle } from './form/title.ts';
import { feeAmount } from './narrative/fee-amount.ts';
import { feeUnpaid } from './narrative/fee-unpaid.ts';
import { narrativeGrowth } from './narrative/growth.ts';
import { magnitude } from './narrative/magnitude.ts';
import { measureWord } from './narrative/measure-word.ts';
import { percentage } from './narrative/percentage.ts';
import { selfContradiction } from './narrative/self-contradiction.ts';
import { narrativeSumMismatch } from './narrative/sum-mismatch.ts';
import { narrativeTableMismatch } from './narrative/table-mismatch.ts';
import { periodMismatch } from './period/mismatch.ts';
import { periodMissing } from './period/missing.ts';
import { outsidePeriod } from './period/outside.ts';
import { periodWording } from './period/wording.ts';
import { addressOrPlate } from './privacy/address-or-plate.ts';
import { bankCard } from './privacy/bank-card.ts';
import { caseNumberWithName } from './privacy/case-number-with-name.ts';
import { idNumber } from './privacy/id-number.ts';
import { mobileNumber } from './privacy/mobile-number.ts';
import { secretMark } from './privacy/secret-mark.ts';
import type { Rule } from './rule.ts';
import { statisticsDistinct } from './statistics/distinct.ts';
import { partExceedsWhole } from './statistics/part-exceeds-whole.ts';
import { statisticsSum } from './statistics/sum.ts';
import { brackets } from './wording/brackets.ts';
import { documentNumber } from './wording/document-number.ts';
import { emptyAddress } from './wording/empty-address.ts';
import { formerAgency } from './wording/former-agency.ts';
import { garbled } from './wording/garbled.ts';
import { htmlResidue } from './wording/html-residue.ts';
import { lawName } from './wording/law-name.ts';
import { lostCharacters } from './wording/lost-characters.ts';
import { missingNumber } from './wording/missing-number.ts';
import { missingStop } from './wording/missing-stop.ts';
import { notation } from './wording/notation.ts';
import { punctuation } from './wording/punctuation.ts';
import { relativeTime } from './wording/relative-time.ts';
import { repeatedParagraph } from './wording/repeated-paragraph.ts';
import { residue } from './wording/residue.ts';
import { setPhrase } from './wording/set-phrase.ts';
import { slip } from './wording/slip.ts';
import { term } from './wording/term.ts';
import { yearMismatch } from './year/mismatch.ts';

/** Every rule over one report, by folder; the order has no meaning beyond the order of outcomes. */
export const RULES: readonly Rule[] = [
  foreignPlace,
  nameVariants,
  selfName,
  balance,
  partlyGrantedCountedTwice,
  processedTotal,
  rowTotal,
  shifted,
  carryInForce,
  carryJump,
  carryOpening,
  carryPending,
  carryPreviousItems,
  carryPublishedTotal,
  carrySameTables,
  blankCell,
  negativeOrFraction,
  notANumber,
  numberStyle,
  cliches,
  contactMail,
  fullMarks,
  measuresUnmatched,
  offTopic,
  otherScope,
  playedDown,
  tooShort,
  copiedFromLastYear,
  problemsRepeated,
  backdated,
  late,
  amountUnit,
  enforcementAllZero,
  feeMissing,
  feeUnit,
  issuedExceedsInForce,
  negativeItems,
  openExceedsTotal,
  regulationsWithoutPower,
  correctedNotMentioned,
  suitWithoutReconsideration,
  disputesTotal,
  agencyName,
  attachmentMissing,
  formEdition,
  emptySubsection,
  feesPartMissing,
  governmentResults,
  misplacedText,
  numbering,
  overviewAspects,
  overviewLength,
  preambleParts,
  problemsOrImprovementMissing,
  processingFeeMissing,
  reportingBody,
  sectionMissing,
  sectionOrder,
  sectionTitle,
  signature,
  supervisingBody,
  tableLabels,
  tableMissing,
  tableUnreadable,
  reportTitle,
  feeAmount,
  feeUnpaid,
  narrativeGrowth,
  magnitude,
  measureWord,
  percentage,
  selfContradiction,
  narrativeSumMismatch,
  narrativeTableMismatch,
  periodMismatch,
  periodMissing,
  outsidePeriod,
  periodWording,
  addressOrPlate,
  bankCard,
  caseNumberWithName,
  idNumber,
  mobileNumber,
  secretMark,
  statisticsDistinct,
  partExceedsWhole,
  statisticsSum,
  brackets,
  documentNumber,
  emptyAddress,
  formerAgency,
  garbled,
  htmlResidue,
  lawName,
  lostCharacters,
  missingNumber,
  missingStop,
  notation,
  punctuation,
  relativeTime,
  repeatedParagraph,
  residue,
  setPhrase,
  slip,
  term,
  yearMismatch,
];
