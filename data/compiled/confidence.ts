// Made by benchmarks/calibrate.ts from 105 gold documents (f8c4d89986c3f31a): precision of each rule, (right + 1) / (all + 2).
export const confidence: Readonly<Record<string, number>> = {
  "affiliatedWith.beside": 0.989, // 87 of 87
  "affiliatedWith.office": 0.977, // 295 of 301
  "affiliatedWith.service": 0.900, // 17 of 18
  "affiliatedWith.title": 0.889, // 7 of 7
  "age.person": 0.982, // 55 of 55
  "age.years": 0.973, // 35 of 35
  "appointedTo.clause": 0.952, // 39 of 40
  "award.name": 0.982, // 53 of 53
  "awarded.conferred": 0.971, // 65 of 66
  "bornIn.predicate": 0.947, // 17 of 17
  "bornOn.predicate": 0.947, // 17 of 17
  "chargedUnder.charge": 0.976, // 81 of 82
  "contact.address": 0.967, // 28 of 28
  "contact.phone": 0.975, // 38 of 38
  "cooperatesWith.joint": 0.500, // 1 of 2
  "cooperatesWith.noun": 0.952, // 19 of 19
  "cooperatesWith.verb": 0.962, // 24 of 24
  "createdBy.author": 0.900, // 8 of 8
  "createdBy.predicate": 0.962, // 24 of 24
  "date.ago": 0.778, // 6 of 7
  "date.anchored": 0.974, // 36 of 36
  "date.calendar": 0.996, // 266 of 266
  "date.century": 0.750, // 2 of 2
  "date.decade": 0.750, // 2 of 2
  "date.edge": 0.923, // 11 of 11
  "date.numeric": 0.950, // 18 of 18
  "date.period": 0.889, // 7 of 7
  "date.relative-day": 0.926, // 24 of 25
  "date.relative-period": 0.958, // 22 of 22
  "date.season": 0.938, // 14 of 14
  "date.weekday": 0.990, // 96 of 96
  "date.year": 0.992, // 125 of 125
  "demonym.known": 0.988, // 78 of 78
  "deputyOf.chief": 0.959, // 46 of 47
  "detainedBy.detention": 0.974, // 37 of 37
  "diedOn.predicate": 0.900, // 8 of 8
  "dismissedFrom.clause": 0.800, // 11 of 13
  "dismissedFrom.replaced": 0.833, // 4 of 4
  "dismissedFrom.titled": 0.833, // 4 of 4
  "duration.adjective": 0.857, // 5 of 5
  "duration.amount": 0.979, // 91 of 92
  "duration.unit": 0.833, // 4 of 4
  "event.anniversary": 0.667, // 1 of 1
  "event.head": 0.983, // 341 of 346
  "event.holiday": 0.966, // 27 of 27
  "foundedOn.predicate": 0.971, // 32 of 32
  "hasAge.beside": 0.984, // 62 of 62
  "hasAge.calledBack": 0.800, // 3 of 3
  "hasAge.shared": 0.750, // 2 of 2
  "hasRank.beside": 0.997, // 307 of 307
  "hasTitle.beside": 0.993, // 150 of 150
  "heldAt.beside": 0.900, // 8 of 8
  "heldAt.clause": 0.965, // 137 of 141
  "heldAt.told": 0.750, // 2 of 2
  "heldOn.beside": 0.714, // 4 of 5
  "heldOn.clause": 0.974, // 227 of 232
  "heldOn.sameDay": 0.600, // 2 of 3
  "heldOn.told": 0.667, // 1 of 1
  "holdsPosition.beside": 0.978, // 496 of 506
  "holdsPosition.calledBack": 0.833, // 4 of 4
  "holdsPosition.clause": 0.936, // 43 of 45
  "holdsPosition.led": 0.750, // 2 of 2
  "identifier.case-number": 0.941, // 15 of 15
  "identifier.document": 0.889, // 7 of 7
  "identifier.iban": 0.833, // 4 of 4
  "identifier.plate": 0.833, // 4 of 4
  "identifier.registry": 0.923, // 11 of 11
  "law.reference": 0.976, // 119 of 121
  "locatedIn.beside": 0.942, // 48 of 50
  "locatedIn.predicate": 0.952, // 19 of 19
  "locatedIn.seat": 0.990, // 285 of 287
  "location.compound": 0.833, // 4 of 4
  "location.facility": 0.900, // 8 of 8
  "location.feature": 0.833, // 4 of 4
  "location.known": 0.994, // 870 of 874
  "location.road": 0.933, // 13 of 13
  "location.settlement": 0.857, // 5 of 5
  "location.shared-head": 0.800, // 3 of 3
  "location.street": 0.982, // 53 of 53
  "location.tagger": 0.833, // 14 of 16
  "memberOf.among": 0.667, // 1 of 1
  "memberOf.belongs": 0.938, // 14 of 14
  "memberOf.member": 0.857, // 11 of 12
  "money.amount": 0.991, // 110 of 110
  "nationality.citizen": 0.970, // 31 of 31
  "nationality.held": 0.667, // 1 of 1
  "operatesIn.predicate": 0.941, // 15 of 15
  "organization.acronym": 0.974, // 36 of 36
  "organization.again": 0.929, // 12 of 12
  "organization.company": 0.947, // 17 of 17
  "organization.foreign": 0.750, // 2 of 2
  "organization.known": 0.995, // 387 of 388
  "organization.labelled": 0.909, // 19 of 20
  "organization.pattern": 0.985, // 397 of 402
  "organization.quoted": 0.875, // 6 of 6
  "organization.service": 0.985, // 134 of 135
  "organization.short-form": 0.993, // 144 of 144
  "organization.tagger": 0.500, // 2 of 4
  "organization.unit-acronym": 0.991, // 115 of 115
  "organizedBy.clause": 0.951, // 38 of 39
  "organizedBy.participle": 0.889, // 7 of 7
  "ownedBy.belongs": 0.960, // 23 of 23
  "partOf.nested": 0.986, // 67 of 67
  "partOf.place": 0.933, // 27 of 28
  "partOf.structure": 0.944, // 16 of 16
  "participatedIn.attendance": 0.944, // 16 of 16
  "participatedIn.clause": 0.976, // 369 of 377
  "participatedIn.company": 0.950, // 18 of 18
  "participatedIn.delegation": 0.900, // 8 of 8
  "participatedIn.duty": 0.800, // 3 of 3
  "participatedIn.encounter": 0.833, // 4 of 4
  "participatedIn.handover": 0.750, // 2 of 2
  "participatedIn.represented": 0.933, // 13 of 13
  "percent.number": 0.979, // 46 of 46
  "person.after-rank": 0.988, // 79 of 79
  "person.beside-office": 0.667, // 3 of 4
  "person.full-name": 0.996, // 960 of 963
  "person.given-name": 0.889, // 7 of 7
  "person.shared-surname": 0.800, // 3 of 3
  "person.surname": 0.980, // 99 of 100
  "person.tagger": 0.556, // 4 of 7
  "position.acronym": 0.800, // 3 of 3
  "position.office": 0.980, // 726 of 740
  "positionAt.calledBack": 0.733, // 10 of 13
  "positionAt.commonNoun": 0.800, // 7 of 8
  "positionAt.complement": 0.989, // 267 of 269
  "positionAt.relative": 0.667, // 1 of 1
  "product.brand": 0.846, // 43 of 50
  "product.tagger": 0.750, // 2 of 2
  "product.unknown": 0.833, // 4 of 4
  "promotedTo.conferred": 0.972, // 34 of 34
  "quantity.measure": 0.987, // 77 of 77
  "rank.known": 0.998, // 410 of 410
  "represents.behalf": 0.976, // 40 of 40
  "represents.delegation": 0.875, // 6 of 6
  "represents.verb": 0.985, // 63 of 63
  "set.adverb": 0.938, // 14 of 14
  "set.every": 0.933, // 13 of 13
  "set.times-in": 0.909, // 9 of 9
  "succeeds.handedOver": 0.667, // 5 of 7
  "succeeds.replaced": 0.955, // 20 of 20
  "succeeds.successor": 0.857, // 5 of 5
  "time.clock": 0.990, // 100 of 100
  "time.noon": 0.667, // 1 of 1
  "title.run": 0.988, // 158 of 159
  "work.quoted": 0.969, // 30 of 30
};

// Precision of the tagger's names on NKJP, KPWr and CEN dev, by type and the schemes that see them, each time its doubt is halved.
export const taggedPrecision: Readonly<Record<string, readonly number[]>> = {
  "event n82": [0.19, 0.19, 0.19, 0.8, 0.8, 0.8, 0.8, 0.8, 0.833, 0.833, 0.857, 0.857, 0.857, 0.875, 0.909, 0.909, 0.909, 0.909, 0.909, 0.909, 0.909, 0.909, 0.909, 0.909],
  "law n82": [0.333, 0.333, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5],
  "location both": [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.571, 0.636, 0.636, 0.636, 0.636, 0.781, 0.781, 0.781, 0.781, 0.781, 0.781, 0.781, 0.783, 0.907, 0.907, 0.907, 0.946],
  "location n82": [0.4, 0.4, 0.4, 0.4, 0.4, 0.5, 0.75, 0.813, 0.813, 0.813, 0.889, 0.889, 0.9, 0.909, 0.909, 0.909, 0.909, 0.923, 0.923, 0.923, 0.923, 0.923, 0.923, 0.923],
  "location nkjp": [0.222, 0.222, 0.313, 0.313, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.571, 0.571, 0.571, 0.667, 0.667, 0.667, 0.667, 0.667, 0.667, 0.667, 0.667, 0.667, 0.75, 0.75],
  "organization both": [0.25, 0.25, 0.25, 0.4, 0.4, 0.515, 0.515, 0.577, 0.629, 0.667, 0.692, 0.737, 0.75, 0.75, 0.769, 0.778, 0.927, 0.927, 0.927, 0.927, 0.927, 0.931, 0.931, 0.953],
  "organization n82": [0.238, 0.238, 0.238, 0.5, 0.5, 0.75, 0.75, 0.875, 0.875, 0.875, 0.875, 0.882, 0.882, 0.882, 0.882, 0.882, 0.882, 0.882, 0.882, 0.882, 0.882, 0.882, 0.882, 0.882],
  "organization nkjp": [0.385, 0.385, 0.5, 0.522, 0.579, 0.579, 0.75, 0.75, 0.786, 0.833, 0.889, 0.917, 0.923, 0.923, 0.923, 0.923, 0.923, 0.923, 0.923, 0.923, 0.923, 0.923, 0.923, 0.923],
  "person both": [0.276, 0.276, 0.276, 0.276, 0.535, 0.535, 0.535, 0.647, 0.726, 0.726, 0.744, 0.744, 0.744, 0.744, 0.786, 0.804, 0.852, 0.904, 0.904, 0.947, 0.947, 0.947, 0.95, 0.975],
  "person n82": [0.158, 0.158, 0.667, 0.75, 0.75, 0.75, 0.75, 0.75, 0.75, 0.75, 0.75, 0.75, 0.75, 0.75, 0.75, 0.75, 0.75, 0.75, 0.75, 0.75, 0.75, 0.75, 0.75, 0.75],
  "person nkjp": [0.333, 0.333, 0.333, 0.632, 0.632, 0.632, 0.632, 0.632, 0.632, 0.667, 0.667, 0.667, 0.667, 0.667, 0.667, 0.667, 0.667, 0.667, 0.667, 0.667, 0.667, 0.667, 0.667, 0.667],
  "product n82": [0.296, 0.296, 0.5, 0.655, 0.655, 0.658, 0.667, 0.722, 0.857, 0.92, 0.92, 0.92, 0.931, 0.939, 0.952, 0.952, 0.952, 0.952, 0.952, 0.952, 0.952, 0.952, 0.952, 0.952],
  "work n82": [0.167, 0.167, 0.273, 0.667, 0.667, 0.667, 0.692, 0.692, 0.692, 0.692, 0.692, 0.692, 0.692, 0.692, 0.692, 0.692, 0.692, 0.692, 0.692, 0.692, 0.692, 0.692, 0.692, 0.692],
};

// The confidence that a name of the tagger must have, so that 80% of those accepted are right.
export const taggedThresholds: Readonly<Record<string, number>> = {
  "event": 0.8, // 9 of 9
  "law": 1, // 0 of 0
  "location": 0.636, // 272 of 328
  "organization": 0.629, // 302 of 354
  "person": 0.632, // 1069 of 1183
  "product": 0.655, // 101 of 122
  "work": 0.692, // 4 of 5
};

// Rules that a name of the tagger so sure beats, for it was right more often where they disagreed.
export const yielding: Readonly<Record<string, number>> = {
  "location.facility": 0.647, // 10 : 0
  "location.feature": 0.781, // 7 : 0
  "location.known": 0.953, // 25 : 1
  "location.streets": 0.632, // 5 : 0
  "product.brand": 0.953, // 8 : 0
};
