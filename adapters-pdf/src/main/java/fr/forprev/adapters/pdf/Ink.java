package fr.forprev.adapters.pdf;

/** The colours of our documents, in sRGB. Text on paper is set in the first four only. */
enum Ink {
  /** What matters. */
  TEXT(0x12, 0x2B, 0x33),
  /** What introduces it. */
  LABEL(0x56, 0x64, 0x69),
  /** Sparingly. */
  ACCENT(0x80, 0x5A, 0x14),
  /** What must not be missed, and the background of such text. */
  WARNING(0xA3, 0x1D, 0x2B),
  /** Text on a dark background. */
  PAPER(0xFF, 0xFF, 0xFF),
  /** A word across the page, under all the others. */
  WATERMARK(0xF6, 0xD9, 0xD9),
  /** Ornament: rules and frame. */
  RULE(0xC2, 0xA4, 0x66),
  /** Ornament: engraved lines. */
  ENGRAVING(0x1F, 0x5A, 0x5E),
  /** Ornament: background. */
  TINT(0xF1, 0xF5, 0xF3);

  final float red;
  final float green;
  final float blue;

  Ink(int red, int green, int blue) {
    this.red = red / 255f;
    this.green = green / 255f;
    this.blue = blue / 255f;
  }
}
