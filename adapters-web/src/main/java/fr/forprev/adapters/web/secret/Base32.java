package fr.forprev.adapters.web.secret;

import java.io.ByteArrayOutputStream;

/** Base32 of RFC 4648 without padding, which the JDK does not have. */
final class Base32 {

  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int DIGIT_BITS = 5;
  private static final int DIGIT_MASK = 0x1F;

  private Base32() {}

  /** Bits that do not fill a digit are left out: whole multiples of five bytes have none. */
  static String encode(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    int held = 0;
    int bits = 0;
    for (byte next : bytes) {
      held = (held << Byte.SIZE | (next & 0xFF)) & 0xFFFF;
      bits += Byte.SIZE;
      while (bits >= DIGIT_BITS) {
        bits -= DIGIT_BITS;
        text.append(ALPHABET.charAt(held >> bits & DIGIT_MASK));
      }
    }
    return text.toString();
  }

  /** Refuses any other letter: its caller has a bug. */
  static byte[] decode(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int held = 0;
    int bits = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = ALPHABET.indexOf(text.charAt(i));
      if (digit < 0) {
        throw new IllegalArgumentException("not base32");
      }
      held = (held << DIGIT_BITS | digit) & 0xFFFF;
      bits += DIGIT_BITS;
      if (bits >= Byte.SIZE) {
        bits -= Byte.SIZE;
        bytes.write(held >> bits);
      }
    }
    return bytes.toByteArray();
  }
}
