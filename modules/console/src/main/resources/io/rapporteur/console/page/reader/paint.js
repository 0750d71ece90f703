/** Paints ranges of text; where the browser lacks highlights, wraps them in `mark` elements. */

const NAMES = ["person", "organisation", "place", "instrument", "other", "figure", "quotation", "date", "rule", "edit", "focus"];
/** @type {HTMLElement[]} */
let marks = [];

/** @param {Map<string, Range[]>} byPaint */
export function paint(byPaint) {
  unpaint();
  if (!("highlights" in CSS)) return wrap(byPaint);
  NAMES.forEach((name, priority) => {
    const ranges = byPaint.get(name);
    if (!ranges?.length) return;
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    CSS.highlights.set(name, highlight);
  });
}

export function unpaint() {
  if ("highlights" in CSS) for (const name of NAMES) CSS.highlights.delete(name);
  for (const mark of marks) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
  marks = [];
}

// Of overlapping ranges the first is kept: an element cannot cut through another.
function wrap(byPaint) {
  const all = [...byPaint].flatMap(([name, ranges]) => ranges.map((range) => ({ name, range })));
  all.sort((a, b) => b.range.compareBoundaryPoints(Range.START_TO_START, a.range));
  for (const { name, range } of all) {
    if (range.startContainer !== range.endContainer || range.collapsed) continue;
    const mark = document.createElement("mark");
    mark.dataset.paint = name;
    range.surroundContents(mark);
    marks.push(mark);
  }
}
