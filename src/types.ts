/** A half-open stretch of the caller's text, in UTF-16 code units: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What stands beside every entity, whatever its type. */
export interface EntityBase {
  /** Unique within one extraction: `"e1"`, `"e2"`, … in order of first mention. */
  readonly id: string;
  /** Base form: nominative, as it would stand in a register. */
  readonly name: string;
  /** Other names that the text itself introduces, in the nominative: `IOM`. */
  readonly aliases: readonly string[];
  /** Indices into `Extraction.mentions`. */
  readonly mentions: readonly number[];
  /** `id` of the caller's gazetteer entry that named it. */
  readonly externalId?: string;
}

export interface Person extends EntityBase {
  readonly type: "person";
  readonly givenNames?: string;
  readonly surname?: string;
  readonly gender?: "m" | "f";
  readonly nickname?: string;
}

export type Service = "police" | "fire" | "border" | "prison" | "customs" | "army" | "foreign";

export interface Rank extends EntityBase {
  readonly type: "rank";
  /** Nominative full name: `młodszy inspektor`. */
  readonly full: string;
  readonly service?: Service;
  /** 1 = the lowest rank of its service. */
  readonly level?: number;
  readonly abbreviation?: string;
}

export interface Title extends EntityBase {
  readonly type: "title";
  readonly full?: string;
}

export type Status = "current" | "acting" | "former" | "future";

export interface Position extends EntityBase {
  readonly type: "position";
  readonly status?: Status;
  /** The unit that the office implies: `Komenda Miejska Policji w Radomiu`. */
  readonly organization?: string;
}

export type OrganizationKind =
  | "police"
  | "uniformed"
  | "government"
  | "court"
  | "prosecutor"
  | "local-government"
  | "international"
  | "education"
  | "health"
  | "company"
  | "party"
  | "ngo"
  | "media"
  | "sport"
  | "religious"
  | "military"
  | "other";

export interface Organization extends EntityBase {
  readonly type: "organization";
  readonly kind?: OrganizationKind;
  readonly acronym?: string;
  /** Expansion of a name that the text gives as an acronym only. */
  readonly full?: string;
}

export type LocationKind =
  | "country"
  | "region"
  | "county"
  | "municipality"
  | "settlement"
  | "district"
  | "street"
  | "address"
  | "natural"
  | "facility"
  | "bloc";

export interface Location extends EntityBase {
  readonly type: "location";
  readonly kind?: LocationKind;
  /** ISO 3166-1 alpha-2 of a country, TERYT of a Polish unit. */
  readonly code?: string;
  /** Official name where the text uses another: `Republika Włoska`. */
  readonly full?: string;
}

export interface Demonym extends EntityBase {
  readonly type: "demonym";
  /** Places it is made from, comma-separated: `Polska, Niemcy`. */
  readonly place: string;
  readonly form?: "adjective" | "inhabitant";
}

/** Dates, times, durations and sets carry a TIMEX3 / ISO 8601 value. */
export interface Temporal extends EntityBase {
  readonly type: "date" | "time" | "duration" | "set";
  /** `2024-02-09`, `2024-W06`, `T14:30`, `P3Y`, `XXXX-05-03` when the year is unknown. */
  readonly value: string;
  /** Of a duration: what the text says of it, `ponad`, `około`; absent where it means just that one. */
  readonly approximation?: Approximation;
}

export type EventKind =
  | "meeting"
  | "ceremony"
  | "conference"
  | "training"
  | "operation"
  | "visit"
  | "signing"
  | "contest"
  | "holiday"
  | "conflict"
  | "disaster"
  | "other";

export interface Event extends EntityBase {
  readonly type: "event";
  readonly kind?: EventKind;
}

export interface Law extends EntityBase {
  readonly type: "law";
  readonly act?: string;
  readonly article?: string;
  readonly paragraph?: string;
  readonly point?: string;
  readonly journal?: { readonly year: number; readonly position: number };
}

/** `ponad`, `prawie`, `około`, `mniej niż`, `co najmniej`, `co najwyżej`. */
export type Approximation = "more" | "almost" | "about" | "less" | "atLeast" | "atMost";

export interface Money extends EntityBase {
  readonly type: "money";
  /** Decimal string: `2500.50`. */
  readonly amount: string;
  /** ISO 4217. */
  readonly currency: string;
  /** What the text says of the number before it, `ponad`, `około`; absent where it means just that one. */
  readonly approximation?: Approximation;
}

export interface Quantity extends EntityBase {
  readonly type: "quantity";
  /** Decimal string. */
  readonly amount: string;
  /** UCUM where a code exists: `kg`, `km/h`, `[ppth]`. */
  readonly unit: string;
  /** What the text says of the number before it, `ponad`, `około`; absent where it means just that one. */
  readonly approximation?: Approximation;
}

export interface Percent extends EntityBase {
  readonly type: "percent";
  /** Decimal string. */
  readonly amount: string;
  /** What the text says of the number before it, `ponad`, `około`; absent where it means just that one. */
  readonly approximation?: Approximation;
}

export interface Age extends EntityBase {
  readonly type: "age";
  readonly years: number;
  /** What the text says of the number before it, `ponad`, `około`; absent where it means just that one. */
  readonly approximation?: Approximation;
}

export interface Award extends EntityBase {
  readonly type: "award";
}

export interface Work extends EntityBase {
  readonly type: "work";
  readonly kind?: string;
}

export interface Product extends EntityBase {
  readonly type: "product";
}

export interface Contact extends EntityBase {
  readonly type: "contact";
  readonly kind: "email" | "phone" | "url";
  /** E.164 for a telephone number; the address itself otherwise. */
  readonly value: string;
}

export interface Identifier extends EntityBase {
  readonly type: "identifier";
  readonly kind: "pesel" | "nip" | "regon" | "krs" | "iban" | "case-number" | "plate" | "document";
  /** Without blanks and dashes where they carry no meaning. */
  readonly value: string;
  /** Whether the checksum holds; absent for kinds that have none. */
  readonly valid?: boolean;
}

export type Entity =
  | Person
  | Rank
  | Title
  | Position
  | Organization
  | Location
  | Demonym
  | Temporal
  | Event
  | Law
  | Money
  | Quantity
  | Percent
  | Age
  | Award
  | Work
  | Product
  | Contact
  | Identifier;

export type EntityType = Entity["type"];

/** The entity of a given type: `EntityOf<"date">`. */
export type EntityOf<Type extends EntityType> =
  Extract<Entity, { type: Type }> extends never ? Temporal : Extract<Entity, { type: Type }>;

type Plain<T> = {
  -readonly [Key in keyof Omit<T, keyof EntityBase | "type">]?: Omit<T, keyof EntityBase | "type">[Key];
};

/** What a rule may say about the entity it found: every attribute of the type, all optional. */
export type Attributes<Type extends EntityType = EntityType> = Type extends "date" | "time" | "duration" | "set"
  ? Plain<Temporal>
  : Plain<Extract<Entity, { type: Type }>>;

export interface Mention extends Span {
  readonly type: EntityType;
  readonly text: string;
  /** `id` of its entity. */
  readonly entity: string;
  /** 0–1: measured precision of the rule on the gold corpora. */
  readonly confidence: number;
  /** The rule that found it: `date.calendar`. */
  readonly rule: string;
  /** Index of the smallest mention that encloses it. */
  readonly parent?: number;
}

export type RelationType =
  | "hasRank"
  | "hasTitle"
  | "holdsPosition"
  | "positionAt"
  | "affiliatedWith"
  | "represents"
  | "partOf"
  | "memberOf"
  | "locatedIn"
  | "operatesIn"
  | "foundedOn"
  | "cooperatesWith"
  | "heldOn"
  | "heldAt"
  | "organizedBy"
  | "participatedIn"
  | "appointedTo"
  | "dismissedFrom"
  | "promotedTo"
  | "awarded"
  | "deputyOf"
  | "succeeds"
  | "hasAge"
  | "bornOn"
  | "diedOn"
  | "bornIn"
  | "nationality"
  | "createdBy"
  | "ownedBy"
  | "chargedUnder"
  | "detainedBy";

/** A relation read from its object: `hasPart` of `partOf`. Names follow schema.org, the W3C organization ontology and Wikidata. */
export type InverseRelationType =
  | "heldBy"
  | "hasPost"
  | "hasAffiliate"
  | "representedBy"
  | "hasPart"
  | "hasMember"
  | "locationOf"
  | "operatingAreaOf"
  | "venueOf"
  | "organized"
  | "hasParticipant"
  | "hasAppointee"
  | "vacatedBy"
  | "awardedTo"
  | "hasDeputy"
  | "succeededBy"
  | "birthplaceOf"
  | "created"
  | "owns"
  | "detained";

/**
 * What may follow from what a text says: `office`, an affiliation from an office that is held (and what rules of your own derive);
 * `chain`, the larger place or body that a part lies in; `symmetric`, the other direction of `cooperatesWith`; `inverse`,
 * relations read from their object, `hasPart`, `hasMember`, `owns`.
 */
export type Derivation = "office" | "chain" | "symmetric" | "inverse";

/** `reported`: the word of somebody the text quotes; `hypothetical`: what might be, not what is. */
export type Modality = "reported" | "hypothetical";

/** Qualifiers of a relation; `since`, `until` and `on` are ids of date entities. */
export interface Qualifiers {
  readonly since?: string;
  readonly until?: string;
  readonly on?: string;
  readonly status?: Status;
  readonly negated?: boolean;
  /** Absent where the text itself states it at some place. */
  readonly modality?: Modality;
}

export interface Relation extends Qualifiers {
  /** An inverse one only where `derived` asks for those. */
  readonly type: RelationType | InverseRelationType;
  /** Entity ids. */
  readonly subject: string;
  readonly object: string;
  /** Where the text says so; one span per place that does. */
  readonly evidence: readonly Span[];
  readonly confidence: number;
  readonly rule: string;
  /**
   * Indices of the relations it follows from: an affiliation of an office that is held and its organization; option `derived`.
   * Absent where the text says it itself.
   */
  readonly derivedFrom?: readonly number[];
}

export interface Extraction {
  /** Sorted by start, longest first; they nest and never cross. */
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  /** The date that relative expressions were resolved against, `YYYY-MM-DD`; absent when none was known. */
  readonly referenceDate?: string;
}
