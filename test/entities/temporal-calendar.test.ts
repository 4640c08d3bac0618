import { describe, expect, it } from "vitest";
import { dayAt, dayNumber, parseDay, shiftMonth, weekdayOf, weekOf } from "../../src/polish/calendar.ts";
import { lengthInAdjective, unitOfAdjective } from "../../src/polish/calendar-adjectives.ts";
import { formatDuration, type TimeUnit } from "../../src/polish/calendar-units.ts";

const MILLISECONDS = 86_400_000;

describe("the calendar", () => {
  it("counts days like the platform's own, over four centuries", () => {
    const first = dayNumber({ year: 1800, month: 1, day: 1 });
    const last = dayNumber({ year: 2200, month: 12, day: 31 });
    expect(last - first).toBe(146_461);
    for (let number = first; number <= last; number += 17) {
      const date = new Date(number * MILLISECONDS);
      const day = dayAt(number);
      expect(day).toEqual({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
      expect(dayNumber(day)).toBe(number);
      expect(weekdayOf(number) % 7).toBe(date.getUTCDay());
    }
  });

  it.each([
    ["2024-01-01", 2024, 1],
    ["2023-01-01", 2022, 52],
    ["2020-12-31", 2020, 53],
    ["2024-12-30", 2025, 1],
    ["2022-11-22", 2022, 47],
  ])("puts %s into week %i-%i", (iso, year, week) => {
    const day = parseDay(iso);
    expect(day && weekOf(dayNumber(day))).toEqual({ year, week });
  });

  it.each(["2023-02-29", "2024-13-01", "2024-00-10", "24-01-01", "2024-1-1", ""])("refuses %j", (iso) => {
    expect(parseDay(iso)).toBeUndefined();
  });

  it("moves by months over the turn of the year", () => {
    expect(shiftMonth({ year: 2024, month: 1 }, -1)).toEqual({ year: 2023, month: 12, day: 1 });
    expect(shiftMonth({ year: 2024, month: 11 }, 3)).toEqual({ year: 2025, month: 2, day: 1 });
  });
});

describe("lengths of time", () => {
  const durations: readonly (readonly [readonly (readonly [number, TimeUnit])[], string])[] = [
    [[[3, "Y"]], "P3Y"],
    [[[4.5, "Y"]], "P4Y6M"],
    [[[0.5, "Y"]], "P6M"],
    [[[1.5, "H"]], "PT1H30M"],
    [[[160, "H"]], "PT160H"],
    [[[6, "W"]], "P6W"],
    [[[1, "Q"]], "P3M"],
    [
      [
        [2, "Y"],
        [6, "M"],
      ],
      "P2Y6M",
    ],
  ];
  it.each(durations)("writes %j as %s", (amounts, value) => {
    expect(formatDuration(amounts)).toBe(value);
  });

  it.each([
    ["trzyletnia", 3, "Y"],
    ["dwudziestopięcioletniego", 25, "Y"],
    ["półroczny", 0.5, "Y"],
    ["czterodniowej", 4, "D"],
    ["ośmiogodzinny", 8, "H"],
  ])("reads %s", (form, count, unit) => {
    expect(lengthInAdjective(form)).toEqual({ count, unit });
  });

  it.each(["wieloletni", "kilkudniowy", "letniego", "tygodniowy", "trzymiesięcznik"])(
    "finds no number in %s",
    (form) => {
      expect(lengthInAdjective(form)).toBeUndefined();
    },
  );

  it("reads the unit that follows figures", () => {
    expect(["letniego", "godzinny", "miesięcznego", "dniowa", "osobowa"].map(unitOfAdjective)).toEqual([
      "Y",
      "H",
      "M",
      "D",
      undefined,
    ]);
  });
});
