/** A sentence with the relations of the folder's type that must be found in it; kept beside the rule. */
export interface RelationExample {
  readonly text: string;
  /** `YYYY-MM-DD`, for relative dates. */
  readonly referenceDate?: string;
  /** Every relation of the type as surfaces of subject and object (any mention of the entity), with qualifiers that matter. */
  readonly relations: readonly (readonly [
    subject: string,
    object: string,
    qualifiers?: Readonly<Record<string, unknown>>,
  ])[];
}
