/** What speaks for a group of finds and against it. */
export interface Evidence {
  total: number;
  /** One line a reason, with its value, in the order in which they were weighed. */
  reasons: string[];
}

/** Groups with this much evidence are shown. */
export const ENOUGH = 0.6;

/** Adds one reason to the evidence. */
export function count(evidence: Evidence, value: number, reason: string): void {
  evidence.total = Math.round((evidence.total + value) * 100) / 100;
  evidence.reasons.push(`${value > 0 ? '+' : ''}${value} ${reason}`);
}
