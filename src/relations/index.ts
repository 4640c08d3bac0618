import { affiliatedWithBeside } from "./affiliated-with/beside.ts";
import { affiliatedWithGapped } from "./affiliated-with/gapped.ts";
import { affiliatedWithGroup } from "./affiliated-with/group.ts";
import { affiliatedWithOffice } from "./affiliated-with/office.ts";
import { affiliatedWithService } from "./affiliated-with/service.ts";
import { affiliatedWithSince } from "./affiliated-with/since.ts";
import { affiliatedWithTitle } from "./affiliated-with/title.ts";
import { appointedToClause } from "./appointed-to/clause.ts";
import { appointedToHeadline } from "./appointed-to/headline.ts";
import { appointedToTitled } from "./appointed-to/titled.ts";
import { awardedConferred } from "./awarded/conferred.ts";
import { bornIn } from "./born-in/rule.ts";
import { bornOn, bornOnYears } from "./born-on/rule.ts";
import { chargedUnder } from "./charged-under/charge.ts";
import { cooperatesWithVerb } from "./cooperates-with/clause.ts";
import { cooperatesWithJoint } from "./cooperates-with/joint.ts";
import { cooperatesWithNoun } from "./cooperates-with/noun.ts";
import { cooperatesWithParticiple } from "./cooperates-with/participle.ts";
import { createdByAuthor } from "./created-by/author.ts";
import { createdBy } from "./created-by/rule.ts";
import { deputyOfChief } from "./deputy-of/chief.ts";
import { detainedBy } from "./detained-by/detention.ts";
import { diedOn, diedOnYears } from "./died-on/rule.ts";
import { dismissedFromClause } from "./dismissed-from/clause.ts";
import { dismissedFromReplaced } from "./dismissed-from/replaced.ts";
import { dismissedFromTitled } from "./dismissed-from/titled.ts";
import { foundedOn } from "./founded-on/rule.ts";
import { hasAgeBeside } from "./has-age/beside.ts";
import { hasAgeCalledBack } from "./has-age/called-back.ts";
import { hasAgeShared } from "./has-age/shared.ts";
import { hasRank } from "./has-rank/rule.ts";
import { hasTitle } from "./has-title/rule.ts";
import { heldAtBeside } from "./held-at/beside.ts";
import { heldAtClause } from "./held-at/clause.ts";
import { heldAtLabelled } from "./held-at/labelled.ts";
import { heldAtNamed } from "./held-at/named.ts";
import { heldAtTold } from "./held-at/told.ts";
import { heldOnBeside } from "./held-on/beside.ts";
import { heldOnClause } from "./held-on/clause.ts";
import { heldOnLabelled } from "./held-on/labelled.ts";
import { heldOnSameDay } from "./held-on/same-day.ts";
import { heldOnTold } from "./held-on/told.ts";
import { holdsPositionBeside } from "./holds-position/beside.ts";
import { holdsPositionCalledBack } from "./holds-position/called-back.ts";
import { holdsPositionClause } from "./holds-position/clause.ts";
import { holdsPositionLed } from "./holds-position/led.ts";
import { locatedInBeside } from "./located-in/beside.ts";
import { locatedInPredicate } from "./located-in/predicate.ts";
import { locatedInSeat } from "./located-in/seat.ts";
import { memberOfAmong } from "./member-of/among.ts";
import { memberOfBelongs } from "./member-of/belongs.ts";
import { memberOfComposition } from "./member-of/composition.ts";
import { memberOfMember } from "./member-of/member.ts";
import { nationalityCitizen, nationalityHeld } from "./nationality/citizen.ts";
import { operatesIn } from "./operates-in/rule.ts";
import { organizedByClause } from "./organized-by/clause.ts";
import { organizedByParticiple } from "./organized-by/participle.ts";
import { ownedByBought } from "./owned-by/bought.ts";
import { ownedByOwner } from "./owned-by/owner.ts";
import { ownedBy, ownedBySubsidiary } from "./owned-by/rule.ts";
import { partOfNested } from "./part-of/nested.ts";
import { partOfPlace } from "./part-of/place.ts";
import { partOfStructure } from "./part-of/structure.ts";
import { participatedInAttendance } from "./participated-in/attendance.ts";
import { participatedInClause } from "./participated-in/clause.ts";
import { participatedInCompany } from "./participated-in/company.ts";
import { participatedInDelegation } from "./participated-in/delegation.ts";
import { participatedInDuty } from "./participated-in/duty.ts";
import { participatedInEncounter } from "./participated-in/encounter.ts";
import { participatedInHandover } from "./participated-in/handover.ts";
import { participatedInRepresented } from "./participated-in/represented.ts";
import { positionAtCalledBack } from "./position-at/called-back.ts";
import { positionAtCommonNoun } from "./position-at/common-noun.ts";
import { positionAtComplement } from "./position-at/complement.ts";
import { positionAtRelative } from "./position-at/relative.ts";
import { promotedToConferred } from "./promoted-to/conferred.ts";
import { representsAgentNoun } from "./represents/agent-noun.ts";
import { representsBehalf } from "./represents/behalf.ts";
import { representsDelegation } from "./represents/delegation.ts";
import { representsParticiple } from "./represents/participle.ts";
import { representsPassive } from "./represents/passive.ts";
import { representsVerb } from "./represents/verb.ts";
import type { RelationRule } from "./rule.ts";
import { succeedsGaveWay } from "./succeeds/gave-way.ts";
import { succeedsHandedOver } from "./succeeds/handed-over.ts";
import { succeedsPassive } from "./succeeds/passive.ts";
import { succeedsReplaced } from "./succeeds/replaced.ts";
import { succeedsSuccessor } from "./succeeds/successor.ts";

/** Every relation rule, in the order they run: a rule sees what those before it found. */
export const relationRules: readonly RelationRule[] = [
  hasRank,
  hasTitle,
  holdsPositionBeside,
  dismissedFromClause,
  dismissedFromTitled,
  appointedToClause,
  appointedToTitled,
  appointedToHeadline,
  holdsPositionClause,
  holdsPositionLed,
  holdsPositionCalledBack,
  positionAtComplement,
  positionAtCalledBack,
  positionAtRelative,
  positionAtCommonNoun,
  deputyOfChief,
  succeedsReplaced,
  succeedsPassive,
  succeedsSuccessor,
  succeedsGaveWay,
  dismissedFromReplaced,
  succeedsHandedOver,
  affiliatedWithBeside,
  affiliatedWithGapped,
  affiliatedWithGroup,
  affiliatedWithTitle,
  affiliatedWithService,
  affiliatedWithOffice,
  affiliatedWithSince,
  awardedConferred,
  promotedToConferred,
  memberOfMember,
  memberOfBelongs,
  memberOfComposition,
  memberOfAmong,
  representsVerb,
  representsParticiple,
  representsPassive,
  representsBehalf,
  representsDelegation,
  representsAgentNoun,
  participatedInClause,
  participatedInCompany,
  participatedInEncounter,
  participatedInAttendance,
  participatedInDelegation,
  participatedInRepresented,
  participatedInDuty,
  participatedInHandover,
  heldOnClause,
  heldOnBeside,
  heldOnLabelled,
  heldOnSameDay,
  heldOnTold,
  heldAtClause,
  heldAtBeside,
  heldAtLabelled,
  heldAtNamed,
  heldAtTold,
  organizedByClause,
  organizedByParticiple,
  cooperatesWithNoun,
  cooperatesWithVerb,
  cooperatesWithJoint,
  cooperatesWithParticiple,
  partOfNested,
  partOfPlace,
  partOfStructure,
  locatedInSeat,
  locatedInBeside,
  locatedInPredicate,
  operatesIn,
  foundedOn,
  createdBy,
  createdByAuthor,
  ownedBy,
  ownedBySubsidiary,
  ownedByBought,
  ownedByOwner,
  hasAgeBeside,
  hasAgeShared,
  hasAgeCalledBack,
  bornOn,
  bornOnYears,
  bornIn,
  diedOn,
  diedOnYears,
  nationalityCitizen,
  nationalityHeld,
  chargedUnder,
  detainedBy,
];
