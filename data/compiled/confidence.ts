// Made by benchmarks/calibrate.ts from 60 gold documents (07ebc12254f8f488): precision of each rule, (right + 1) / (all + 2).
export const confidence: Readonly<Record<string, number>> = {
  "affiliatedWith.beside": 0.984, // 60 of 60
  "affiliatedWith.office": 0.981, // 155 of 157
  "affiliatedWith.service": 0.923, // 11 of 11
  "affiliatedWith.title": 0.857, // 5 of 5
  "age.person": 0.976, // 40 of 40
  "age.years": 0.963, // 25 of 25
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
  "duration.amount": 0.956, // 64 of 66
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
  "law.reference": 0.975, // 78 of 79
  "locatedIn.beside": 0.964, // 26 of 26
  "locatedIn.predicate": 0.923, // 11 of 11
  "locatedIn.seat": 0.995, // 182 of 182
  "location.compound": 0.833, // 4 of 4
  "location.facility": 0.750, // 2 of 2
  "location.feature": 0.833, // 4 of 4
  "location.known": 0.996, // 523 of 524
  "location.road": 0.917, // 10 of 10
  "location.shared-head": 0.800, // 3 of 3
  "location.street": 0.972, // 34 of 34
  "location.tagger": 0.833, // 4 of 4
  "memberOf.among": 0.667, // 1 of 1
  "memberOf.belongs": 0.889, // 7 of 7
  "memberOf.member": 0.800, // 3 of 3
  "money.amount": 0.987, // 74 of 74
  "nationality.citizen": 0.957, // 21 of 21
  "operatesIn.predicate": 0.875, // 6 of 6
  "organization.acronym": 0.933, // 13 of 13
  "organization.again": 0.800, // 7 of 8
  "organization.company": 0.900, // 8 of 8
  "organization.foreign": 0.750, // 2 of 2
  "organization.known": 0.991, // 231 of 232
  "organization.labelled": 0.846, // 10 of 11
  "organization.pattern": 0.981, // 206 of 209
  "organization.quoted": 0.833, // 4 of 4
  "organization.service": 0.989, // 92 of 92
  "organization.short-form": 0.986, // 71 of 71
  "organization.unit-acronym": 0.987, // 74 of 74
  "organizedBy.clause": 0.882, // 14 of 15
  "organizedBy.participle": 0.889, // 7 of 7
  "ownedBy.belongs": 0.923, // 11 of 11
  "partOf.nested": 0.956, // 42 of 43
  "partOf.place": 0.913, // 20 of 21
  "partOf.structure": 0.875, // 6 of 6
  "participatedIn.attendance": 0.857, // 5 of 5
  "participatedIn.clause": 0.985, // 200 of 202
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
  "position.acronym": 0.800, // 3 of 3
  "position.office": 0.995, // 377 of 378
  "positionAt.calledBack": 0.778, // 6 of 7
  "positionAt.commonNoun": 0.600, // 2 of 3
  "positionAt.complement": 0.980, // 146 of 148
  "product.brand": 0.865, // 31 of 35
  "product.tagger": 0.667, // 1 of 1
  "product.unknown": 0.750, // 2 of 2
  "promotedTo.conferred": 0.955, // 20 of 20
  "quantity.measure": 0.962, // 50 of 51
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
  "event n82": [0.125, 0.364, 0.667, 0.667, 0.667, 0.667, 0.75, 0.75, 0.8, 0.857, 0.875, 0.889, 0.889, 0.889],
  "law n82": [0.333, 0.333, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5],
  "location both": [0.429, 0.429, 0.467, 0.6, 0.6, 0.6, 0.738, 0.738, 0.738, 0.763, 0.763, 0.789, 0.875, 0.904],
  "location n82": [0.278, 0.438, 0.444, 0.625, 0.786, 0.786, 0.786, 0.8, 0.813, 0.813, 0.824, 0.824, 0.833, 0.875],
  "location nkjp": [0.226, 0.226, 0.647, 0.647, 0.647, 0.647, 0.75, 0.833, 0.833, 0.833, 0.833, 0.833, 0.857, 0.857],
  "organization both": [0.4, 0.4, 0.485, 0.611, 0.632, 0.632, 0.632, 0.632, 0.717, 0.717, 0.813, 0.905, 0.933, 0.933],
  "organization n82": [0.216, 0.343, 0.5, 0.5, 0.667, 0.833, 0.833, 0.857, 0.867, 0.867, 0.867, 0.867, 0.867, 0.867],
  "organization nkjp": [0.333, 0.5, 0.55, 0.625, 0.636, 0.857, 0.9, 0.917, 0.917, 0.923, 0.923, 0.923, 0.929, 0.929],
  "person both": [0.231, 0.231, 0.395, 0.439, 0.545, 0.746, 0.746, 0.752, 0.753, 0.753, 0.753, 0.753, 0.871, 0.953],
  "person n82": [0.368, 0.368, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5],
  "person nkjp": [0.111, 0.484, 0.576, 0.576, 0.576, 0.667, 0.667, 0.667, 0.667, 0.667, 0.667, 0.667, 0.667, 0.667],
  "product n82": [0.333, 0.435, 0.682, 0.708, 0.708, 0.708, 0.875, 0.919, 0.919, 0.921, 0.926, 0.926, 0.926, 0.935],
  "work n82": [0.125, 0.417, 0.5, 0.6, 0.6, 0.625, 0.636, 0.636, 0.636, 0.636, 0.636, 0.636, 0.636, 0.636],
};

// The confidence that a name of the tagger must have, so that 80% of those accepted are right.
export const taggedThresholds: Readonly<Record<string, number>> = {
  "event": 0.667, // 7 of 7
  "law": 1, // 0 of 0
  "location": 0.6, // 281 of 347
  "organization": 0.611, // 345 of 429
  "person": 0.667, // 1034 of 1134
  "product": 0.682, // 102 of 124
  "work": 1, // 0 of 0
};

// Rules that a name of the tagger so sure beats, for it was right more often where they disagreed.
export const yielding: Readonly<Record<string, number>> = {
  "location.facility": 0.647, // 13 : 1
  "location.feature": 0.738, // 7 : 0
  "location.known": 0.933, // 25 : 1
  "location.streets": 0.667, // 8 : 0
};
