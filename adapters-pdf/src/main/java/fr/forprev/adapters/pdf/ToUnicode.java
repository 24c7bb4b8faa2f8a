package fr.forprev.adapters.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Iterator;

/** The table by which text is read back: which character each number stands for. */
final class ToUnicode {

  /** No block may have more lines. */
  private static final int BLOCK = 100;

  private static final String BEGIN =
      """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
      /CMapName /Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <0000> <FFFF>
      endcodespacerange
      """;

  private static final String END =
      """
      endcmap
      CMapName currentdict /CMap defineresource pop
      end
      end
      """;

  private ToUnicode() {}

  /** For code points of the basic plane, numbered from 1 in their order. */
  static byte[] of(Collection<Integer> codePoints) {
    StringBuilder table = new StringBuilder(BEGIN);
    Iterator<Integer> next = codePoints.iterator();
    int number = 1;
    while (next.hasNext()) {
      int lines = Math.min(BLOCK, codePoints.size() - number + 1);
      table.append(lines).append(" beginbfchar\n");
      for (int line = 0; line < lines; line++) {
        hexadecimal(table, number++).append(' ');
        hexadecimal(table, next.next()).append('\n');
      }
      table.append("endbfchar\n");
    }
    return table.append(END).toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static StringBuilder hexadecimal(StringBuilder table, int value) {
    table.append('<');
    for (int shift = 12; shift >= 0; shift -= 4) {
      table.append(Character.toUpperCase(Character.forDigit(value >> shift & 0xF, 16)));
    }
    return table.append('>');
  }
}
