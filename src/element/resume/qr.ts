/** A text as a QR code (ISO/IEC 18004): squares that the camera of a phone reads. */
import { correction, generate } from 'lean-qr';
import type { Bitmap2D } from 'lean-qr';

export interface QrPicture {
  /** Squares a side, with the margin. */
  readonly size: number;
  /** Data of an SVG path, in squares: what is dark. */
  readonly path: string;
}

/** Squares of white all around, by the standard. */
const MARGIN = 4;
/** 29 squares a side at least. So the picture has one size on paper, and the code in it is never under 25 mm. */
const SMALLEST = 3;
/** 85 squares a side: on paper they are 0.34 mm each. Phones have trouble with smaller ones. */
const LARGEST = 17;

/** Null if the text is too long to be read from paper. */
export function qrOf(text: string): QrPicture | null {
  try {
    // A seventh of the picture may be damaged, and more where that takes no more room.
    const options = { minCorrectionLevel: correction.M, minVersion: SMALLEST, maxVersion: LARGEST };
    const squares = generate(text, options);
    return { size: squares.size + 2 * MARGIN, path: pathOf(squares) };
  } catch {
    return null;
  }
}

/** A rectangle for each row of dark squares that touch. */
function pathOf(squares: Bitmap2D): string {
  const { size } = squares;
  let path = '';
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      let end = x;
      while (squares.get(end, y)) end++;
      if (end > x) path += `M${x + MARGIN} ${y + MARGIN}h${end - x}v1H${x + MARGIN}z`;
      x = Math.max(x, end);
    }
  }
  return path;
}
