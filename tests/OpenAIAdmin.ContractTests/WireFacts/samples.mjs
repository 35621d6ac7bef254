// Makes a value for each declared type. Rounds 0, 1, … walk through the alternatives of unions and the values of enumerations.

export class Samples {
  /** Everything that may be given; or no more than is required; or everything, with null wherever it may stand. */
  constructor(ts, checker, { round = 0, requiredOnly = false, nulls = false } = {}) {
    Object.assign(this, { ts, checker, round, requiredOnly, nulls });
  }

  of(type, name) {
    const flags = this.ts.TypeFlags;
    const alternatives = this.alternatives(type);
    if (alternatives.length > 1) return this.of(alternatives[this.round % alternatives.length], name);
    [type] = alternatives;
    if (type.isLiteral()) return type.value;
    if (type.flags & flags.BooleanLiteral) return type.intrinsicName === "true";
    if (type.flags & flags.String) return `${name}/é & "${this.round + 1}"`;
    if (type.flags & flags.Number) return numberOf(name) + this.round;
    if (type.flags & (flags.Unknown | flags.Any)) return `any ${name}`;
    if (this.checker.isArrayType(type)) return this.list(this.checker.getTypeArguments(type)[0], name);
    return this.object(type);
  }

  /** How many rounds it takes to see everything once. */
  rounds(type) {
    const alternatives = this.alternatives(type);
    const inside = alternatives.flatMap((one) =>
      this.isObject(one) ? this.members(one).map((member) => this.rounds(this.checker.getTypeOfSymbol(member))) : [1]);
    return Math.max(alternatives.length, ...inside, 1);
  }

  list(item, name) {
    const alternatives = this.alternatives(item);
    return alternatives.length > 1 ? alternatives.map((one) => this.of(one, name)) : [this.of(item, `first ${name}`), this.of(item, `second ${name}`)];
  }

  object(type) {
    const index = type.getStringIndexType();
    if (index) return Object.fromEntries(this.alternatives(index).map((one, place) => [`any name ${place}`, this.of(one, "value")]));
    const members = this.members(type).filter((member) => !this.requiredOnly || !(member.flags & this.ts.SymbolFlags.Optional));
    return Object.fromEntries(members.map((member) => [member.name, this.member(this.checker.getTypeOfSymbol(member), member.name)]));
  }

  member(type, name) {
    const mayBeNull = type.isUnion() && type.types.some((part) => part.flags & this.ts.TypeFlags.Null);
    return this.nulls && mayBeNull ? null : this.of(type, name);
  }

  /** What may be given: not null, not undefined, and not the members whose type is `never`. */
  alternatives(type) {
    const absent = this.ts.TypeFlags.Null | this.ts.TypeFlags.Undefined | this.ts.TypeFlags.Void;
    const parts = (type.isUnion() ? type.types : [type]).filter((part) => !(part.flags & absent));
    return parts.length > 0 ? parts : [type];
  }

  members(type) {
    return type.getProperties().filter((member) => {
      const declared = this.checker.getNonNullableType(this.checker.getTypeOfSymbol(member));
      return !(declared.flags & this.ts.TypeFlags.Never);
    });
  }

  isObject(type) {
    return Boolean(type.flags & (this.ts.TypeFlags.Object | this.ts.TypeFlags.Intersection)) && !this.checker.isArrayType(type);
  }
}

/** Times of day and counts are told apart by their names: neither fits the other's place. */
function numberOf(name) {
  return /^(.*_time|.*_at|gt|gte|lt|lte)$/.test(name) ? 1_767_225_600 : 20;
}
