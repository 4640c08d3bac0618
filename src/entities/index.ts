import { personAge } from "./age/person-age.ts";
import { yearsAge } from "./age/years.ts";
import { award } from "./award/rule.ts";
import { addressRule } from "./contact/address.ts";
import { phoneRule } from "./contact/phone.ts";
import { agoDate } from "./date/ago.ts";
import { anchoredDate } from "./date/anchored.ts";
import { calendarDate } from "./date/calendar.ts";
import { centuryDate } from "./date/century.ts";
import { decadeDate } from "./date/decade.ts";
import { edgeDate } from "./date/edge.ts";
import { nthWeekdayDate } from "./date/nth-weekday.ts";
import { numericDate } from "./date/numeric.ts";
import { periodDate } from "./date/period.ts";
import { relativeDay } from "./date/relative-day.ts";
import { relativePeriod } from "./date/relative-period.ts";
import { seasonDate } from "./date/season.ts";
import { weekdayDate } from "./date/weekday.ts";
import { yearDate } from "./date/year.ts";
import { known as knownDemonym } from "./demonym/known.ts";
import { adjectiveDuration } from "./duration/adjective.ts";
import { amountDuration } from "./duration/amount.ts";
import { penaltyDuration } from "./duration/penalty.ts";
import { unitDuration } from "./duration/unit.ts";
import { anniversary } from "./event/anniversary.ts";
import { conflict } from "./event/conflict.ts";
import { head as eventHead } from "./event/head.ts";
import { holiday } from "./event/holiday.ts";
import { tagged as taggedEvent } from "./event/tagged.ts";
import { bankAccountRule } from "./identifier/bank-account.ts";
import { caseNumberRule } from "./identifier/case-number.ts";
import { documentNumberRule } from "./identifier/document-number.ts";
import { plateRule } from "./identifier/plate.ts";
import { registryNumberRule } from "./identifier/registry-number.ts";
import { lawRule } from "./law/rule.ts";
import { tagged as taggedLaw } from "./law/tagged.ts";
import { compound } from "./location/compound.ts";
import { facility } from "./location/facility.ts";
import { feature } from "./location/feature.ts";
import { known as knownLocation } from "./location/known.ts";
import { municipality } from "./location/municipality.ts";
import { road } from "./location/road.ts";
import { settlement } from "./location/settlement.ts";
import { sharedHead } from "./location/shared-head.ts";
import { street } from "./location/street.ts";
import { streets } from "./location/streets.ts";
import { tagged as taggedLocation } from "./location/tagged.ts";
import { moneyPrefixRule, moneyRule } from "./money/rule.ts";
import { acronym, parenthesized } from "./organization/acronym.ts";
import { again } from "./organization/again.ts";
import { company } from "./organization/company.ts";
import { foreign } from "./organization/foreign.ts";
import { known as knownOrganization } from "./organization/known.ts";
import { labelled } from "./organization/labelled.ts";
import { pattern } from "./organization/pattern.ts";
import { quoted } from "./organization/quoted.ts";
import { service } from "./organization/service.ts";
import { shortForm } from "./organization/short-form.ts";
import { tagged as taggedOrganization } from "./organization/tagged.ts";
import { unitAcronym } from "./organization/unit-acronym.ts";
import { percentRule } from "./percent/rule.ts";
import { afterOffice } from "./person/after-office.ts";
import { afterRank } from "./person/after-rank.ts";
import { besideOffice } from "./person/beside-office.ts";
import { fullName } from "./person/full-name.ts";
import { givenName } from "./person/given-name.ts";
import { listedName } from "./person/listed-name.ts";
import { sharedSurname } from "./person/shared-surname.ts";
import { surname } from "./person/surname.ts";
import { tagged as taggedPerson } from "./person/tagged.ts";
import { acronym as positionAcronym } from "./position/acronym.ts";
import { office } from "./position/office.ts";
import { brandRule } from "./product/rule.ts";
import { tagged as taggedProduct } from "./product/tagged.ts";
import { unknownProductRule } from "./product/unknown.ts";
import { quantityRule } from "./quantity/rule.ts";
import { known as knownRank } from "./rank/known.ts";
import { misspelt as misspeltRank } from "./rank/misspelt.ts";
import type { EntityRule } from "./rule.ts";
import { adverbSet } from "./set/adverb.ts";
import { everySet } from "./set/every.ts";
import { timesInSet } from "./set/times-in.ts";
import { weekdayPluralSet } from "./set/weekday-plural.ts";
import { clockTime } from "./time/clock.ts";
import { noonTime } from "./time/noon.ts";
import { run as titleRun } from "./title/run.ts";
import { userEntries } from "./user-entries.ts";
import { work } from "./work/rule.ts";
import { tagged as taggedWork } from "./work/tagged.ts";

/** Every entity rule, in the order they run: a rule sees what those before it found. */
export const entityRules: readonly EntityRule[] = [
  userEntries,
  addressRule,
  phoneRule,
  bankAccountRule,
  registryNumberRule,
  caseNumberRule,
  plateRule,
  documentNumberRule,
  everySet,
  timesInSet,
  weekdayPluralSet,
  adverbSet,
  calendarDate,
  numericDate,
  yearDate,
  centuryDate,
  decadeDate,
  periodDate,
  seasonDate,
  relativeDay,
  relativePeriod,
  agoDate,
  nthWeekdayDate,
  weekdayDate,
  anchoredDate,
  edgeDate,
  clockTime,
  noonTime,
  personAge,
  yearsAge,
  amountDuration,
  unitDuration,
  penaltyDuration,
  adjectiveDuration,
  percentRule,
  moneyRule,
  moneyPrefixRule,
  quantityRule,
  lawRule,
  brandRule,
  unknownProductRule,
  knownRank,
  misspeltRank,
  titleRun,
  fullName,
  afterRank,
  besideOffice,
  listedName,
  sharedSurname,
  givenName,
  surname,
  afterOffice,
  knownDemonym,
  knownLocation,
  sharedHead,
  compound,
  settlement,
  municipality,
  road,
  street,
  streets,
  facility,
  feature,
  service,
  knownOrganization,
  unitAcronym,
  acronym,
  foreign,
  pattern,
  company,
  labelled,
  taggedPerson,
  taggedLocation,
  taggedOrganization,
  again,
  parenthesized,
  quoted,
  shortForm,
  positionAcronym,
  office,
  holiday,
  anniversary,
  conflict,
  eventHead,
  award,
  work,
  taggedLaw,
  taggedProduct,
  taggedEvent,
  taggedWork,
];
