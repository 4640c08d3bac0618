// Made by benchmarks/calibrate.ts from 60 gold documents (07ebc12254f8f488): precision of each rule, (right + 1) / (all + 2).
export const confidence: Readonly<Record<string, number>> = {
  "affiliatedWith.beside": 0.984, // 60 of 60
  "affiliatedWith.office": 0.981, // 155 of 157
  "affiliatedWith.service": 0.923, // 11 of 11
  "affiliatedWith.title": 0.857, // 5 of 5
  "age.person": 0.976, // 40 of 40
  "age.years": 0.964, // 26 of 26
  "appointedTo.clause": 0.923, // 11 of 11
  "award.name": 0.957, // 21 of 21
  "awarded.conferred": 0.968, // 29 of 29
  "bornIn.predicate": 0.900, // 8 of 8
  "bornOn.predicate": 0.917, // 10 of 10
  "chargedUnder.charge": 0.968, // 59 of 60
  "contact.address": 0.952, // 19 of 19
  "contact.phone": 0.960, // 23 of 23
  "cooperatesWith.noun": 0.923, // 11 of 11
  "cooperatesWith.verb": 0.938, // 14 of 14
  "createdBy.predicate": 0.933, // 13 of 13
  "date.ago": 0.750, // 5 of 6
  "date.anchored": 0.958, // 22 of 22
  "date.calendar": 0.993, // 146 of 146
  "date.century": 0.750, // 2 of 2
  "date.decade": 0.750, // 2 of 2
  "date.edge": 0.875, // 6 of 6
  "date.numeric": 0.917, // 10 of 10
  "date.period": 0.857, // 5 of 5
  "date.relative-day": 0.947, // 17 of 17
  "date.relative-period": 0.933, // 13 of 13
  "date.season": 0.917, // 10 of 10
  "date.weekday": 0.981, // 52 of 52
  "date.year": 0.983, // 58 of 58
  "demonym.known": 0.982, // 54 of 54
  "deputyOf.chief": 0.962, // 24 of 24
  "detainedBy.detention": 0.967, // 28 of 28
  "diedOn.predicate": 0.833, // 4 of 4
  "dismissedFrom.clause": 0.667, // 3 of 4
  "duration.adjective": 0.750, // 2 of 2
  "duration.amount": 0.970, // 64 of 65
  "duration.unit": 0.800, // 3 of 3
  "event.anniversary": 0.667, // 1 of 1
  "event.head": 0.994, // 170 of 170
  "event.holiday": 0.952, // 19 of 19
  "foundedOn.predicate": 0.947, // 17 of 17
  "hasAge.beside": 0.977, // 41 of 41
  "hasAge.calledBack": 0.750, // 2 of 2
  "hasAge.shared": 0.750, // 2 of 2
  "hasRank.beside": 0.995, // 200 of 200
  "hasTitle.beside": 0.987, // 76 of 76
  "heldAt.beside": 0.800, // 3 of 3
  "heldAt.clause": 0.962, // 74 of 76
  "heldOn.beside": 0.667, // 3 of 4
  "heldOn.clause": 0.954, // 123 of 128
  "holdsPosition.beside": 0.993, // 270 of 271
  "holdsPosition.calledBack": 0.750, // 2 of 2
  "holdsPosition.clause": 0.895, // 16 of 17
  "holdsPosition.led": 0.750, // 2 of 2
  "identifier.case-number": 0.923, // 11 of 11
  "identifier.document": 0.889, // 7 of 7
  "identifier.iban": 0.800, // 3 of 3
  "identifier.plate": 0.833, // 4 of 4
  "identifier.registry": 0.909, // 9 of 9
  "law.reference": 0.988, // 79 of 79
  "locatedIn.beside": 0.964, // 26 of 26
  "locatedIn.predicate": 0.923, // 11 of 11
  "locatedIn.seat": 0.995, // 181 of 181
  "location.compound": 0.833, // 4 of 4
  "location.facility": 0.750, // 2 of 2
  "location.feature": 0.833, // 4 of 4
  "location.known": 0.996, // 523 of 524
  "location.road": 0.917, // 10 of 10
  "location.shared-head": 0.800, // 3 of 3
  "location.street": 0.972, // 34 of 34
  "location.tagger": 0.667, // 1 of 1
  "memberOf.among": 0.667, // 1 of 1
  "memberOf.belongs": 0.889, // 7 of 7
  "memberOf.member": 0.800, // 3 of 3
  "money.amount": 0.987, // 74 of 74
  "nationality.citizen": 0.957, // 21 of 21
  "operatesIn.predicate": 0.875, // 6 of 6
  "organization.acronym": 0.933, // 13 of 13
  "organization.again": 0.889, // 7 of 7
  "organization.company": 0.900, // 8 of 8
  "organization.foreign": 0.750, // 2 of 2
  "organization.known": 0.991, // 231 of 232
  "organization.labelled": 0.846, // 10 of 11
  "organization.pattern": 0.981, // 206 of 209
  "organization.quoted": 0.833, // 4 of 4
  "organization.service": 0.989, // 92 of 92
  "organization.short-form": 0.986, // 71 of 71
  "organization.tagger": 0.333, // 0 of 1
  "organization.unit-acronym": 0.987, // 74 of 74
  "organizedBy.clause": 0.882, // 14 of 15
  "organizedBy.participle": 0.889, // 7 of 7
  "ownedBy.belongs": 0.923, // 11 of 11
  "partOf.nested": 0.977, // 42 of 42
  "partOf.place": 0.913, // 20 of 21
  "partOf.structure": 0.875, // 6 of 6
  "participatedIn.attendance": 0.857, // 5 of 5
  "participatedIn.clause": 0.980, // 200 of 203
  "participatedIn.company": 0.909, // 9 of 9
  "participatedIn.delegation": 0.833, // 4 of 4
  "participatedIn.duty": 0.800, // 3 of 3
  "participatedIn.encounter": 0.833, // 4 of 4
  "participatedIn.handover": 0.750, // 2 of 2
  "participatedIn.represented": 0.833, // 4 of 4
  "percent.number": 0.967, // 28 of 28
  "person.after-rank": 0.983, // 58 of 58
  "person.beside-office": 0.750, // 2 of 2
  "person.full-name": 0.994, // 535 of 537
  "person.given-name": 0.889, // 7 of 7
  "person.shared-surname": 0.800, // 3 of 3
  "person.surname": 0.980, // 48 of 48
  "person.tagger": 0.500, // 1 of 2
  "position.acronym": 0.800, // 3 of 3
  "position.office": 0.995, // 377 of 378
  "positionAt.calledBack": 0.778, // 6 of 7
  "positionAt.commonNoun": 0.600, // 2 of 3
  "positionAt.complement": 0.980, // 146 of 148
  "product.brand": 0.865, // 31 of 35
  "product.tagger": 0.667, // 1 of 1
  "product.unknown": 0.750, // 2 of 2
  "promotedTo.conferred": 0.955, // 20 of 20
  "quantity.measure": 0.981, // 51 of 51
  "rank.known": 0.996, // 274 of 274
  "represents.behalf": 0.957, // 21 of 21
  "represents.delegation": 0.800, // 3 of 3
  "represents.verb": 0.964, // 26 of 26
  "set.adverb": 0.909, // 9 of 9
  "set.every": 0.900, // 8 of 8
  "set.times-in": 0.875, // 6 of 6
  "succeeds.handedOver": 0.750, // 2 of 2
  "succeeds.replaced": 0.857, // 5 of 5
  "succeeds.successor": 0.667, // 1 of 1
  "time.clock": 0.984, // 59 of 59
  "title.run": 0.988, // 80 of 80
  "work.quoted": 0.941, // 15 of 15
};

// Precision of the tagger's names on NKJP, KPWr and CEN dev, by type and the schemes that see them, each time its doubt is halved.
export const taggedPrecision: Readonly<Record<string, readonly number[]>> = {
  "event n82": [0.19, 0.19, 0.19, 0.8, 0.8, 0.8, 0.8, 0.8, 0.833, 0.833, 0.857, 0.857, 0.857, 0.875, 0.909, 0.909, 0.909, 0.909, 0.909, 0.909, 0.909, 0.909, 0.909, 0.909],
  "law n82": [0.333, 0.333, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5],
  "location both": [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.571, 0.636, 0.636, 0.636, 0.636, 0.781, 0.781, 0.781, 0.781, 0.781, 0.781, 0.781, 0.783, 0.907, 0.907, 0.907, 0.946],
  "location n82": [0.4, 0.4, 0.4, 0.4, 0.4, 0.5, 0.75, 0.813, 0.813, 0.813, 0.889, 0.889, 0.9, 0.909, 0.909, 0.909, 0.909, 0.923, 0.923, 0.923, 0.923, 0.923, 0.923, 0.923],
  "location nkjp": [0.222, 0.222, 0.313, 0.313, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.571, 0.571, 0.571, 0.667, 0.667, 0.667, 0.667, 0.667, 0.667, 0.667, 0.667, 0.667, 0.75, 0.75],
  "organization both": [0.25, 0.25, 0.25, 0.4, 0.4, 0.522, 0.522, 0.577, 0.629, 0.667, 0.673, 0.7, 0.75, 0.75, 0.769, 0.778, 0.927, 0.927, 0.927, 0.927, 0.927, 0.931, 0.931, 0.944],
  "organization n82": [0.238, 0.238, 0.238, 0.5, 0.5, 0.75, 0.75, 0.875, 0.875, 0.875, 0.875, 0.882, 0.882, 0.882, 0.882, 0.882, 0.882, 0.882, 0.882, 0.882, 0.882, 0.882, 0.882, 0.882],
  "organization nkjp": [0.385, 0.385, 0.5, 0.522, 0.579, 0.579, 0.75, 0.75, 0.786, 0.833, 0.889, 0.917, 0.923, 0.923, 0.923, 0.923, 0.923, 0.923, 0.923, 0.923, 0.923, 0.923, 0.923, 0.923],
  "person both": [0.276, 0.276, 0.276, 0.276, 0.535, 0.535, 0.535, 0.647, 0.726, 0.726, 0.744, 0.744, 0.744, 0.744, 0.786, 0.804, 0.852, 0.904, 0.904, 0.947, 0.947, 0.947, 0.95, 0.975],
  "person n82": [0.158, 0.158, 0.667, 0.75, 0.75, 0.75, 0.75, 0.75, 0.75, 0.75, 0.75, 0.75, 0.75, 0.75, 0.75, 0.75, 0.75, 0.75, 0.75, 0.75, 0.75, 0.75, 0.75, 0.75],
  "person nkjp": [0.333, 0.333, 0.333, 0.632, 0.632, 0.632, 0.632, 0.632, 0.632, 0.667, 0.667, 0.667, 0.667, 0.667, 0.667, 0.667, 0.667, 0.667, 0.667, 0.667, 0.667, 0.667, 0.667, 0.667],
  "product n82": [0.269, 0.269, 0.5, 0.632, 0.632, 0.632, 0.667, 0.722, 0.875, 0.92, 0.92, 0.92, 0.931, 0.939, 0.952, 0.952, 0.952, 0.952, 0.952, 0.952, 0.952, 0.952, 0.952, 0.952],
  "work n82": [0.167, 0.167, 0.273, 0.667, 0.667, 0.667, 0.692, 0.692, 0.692, 0.692, 0.692, 0.692, 0.692, 0.692, 0.692, 0.692, 0.692, 0.692, 0.692, 0.692, 0.692, 0.692, 0.692, 0.692],
};

// The confidence that a name of the tagger must have, so that 80% of those accepted are right.
export const taggedThresholds: Readonly<Record<string, number>> = {
  "event": 0.8, // 9 of 9
  "law": 1, // 0 of 0
  "location": 0.636, // 272 of 328
  "organization": 0.629, // 303 of 358
  "person": 0.632, // 1069 of 1183
  "product": 0.632, // 100 of 122
  "work": 0.692, // 4 of 5
};

// Rules that a name of the tagger so sure beats, for it was right more often where they disagreed.
export const yielding: Readonly<Record<string, number>> = {
  "location.facility": 0.647, // 10 : 0
  "location.feature": 0.781, // 7 : 0
  "location.known": 0.975, // 16 : 0
  "location.streets": 0.632, // 5 : 0
  "organization.known": 0.946, // 4 : 0
  "product.brand": 0.931, // 9 : 1
};
