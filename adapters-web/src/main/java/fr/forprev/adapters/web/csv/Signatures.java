package fr.forprev.adapters.web.csv;

/** What the first bytes of a file tell of its format. */
final class Signatures {

  private static final int[] UTF_8 = {0xEF, 0xBB, 0xBF};
  private static final int[] UTF_16_BE = {0xFE, 0xFF};
  private static final int[] UTF_16_LE = {0xFF, 0xFE};
  private static final int[] ZIP = {'P', 'K', 3, 4};
  private static final int[] OLE = {0xD0, 0xCF, 0x11, 0xE0};

  /** In UTF-16 every other byte of our texts is nearly always zero. */
  private static final int ZEROS_OF_UTF_16 = 4;

  private Signatures() {}

  static boolean isMarkedUtf8(byte[] bytes) {
    return begins(bytes, UTF_8);
  }

  /** Ends the request for what people take for CSV and is not. */
  static void refuseForeign(byte[] bytes) {
    if (begins(bytes, ZIP) || begins(bytes, OLE)) {
      throw UnusableFile.because(
              "C'est un classeur, pas un CSV : dans le tableur, « Enregistrer sous » puis « CSV"
                  + " UTF-8 ».")
          .asException();
    }
    if (begins(bytes, UTF_16_LE) || begins(bytes, UTF_16_BE) || isMostlyZeros(bytes)) {
      throw UnusableFile.because(
              "Le fichier est en UTF-16 (« Texte Unicode ») : enregistrez-le en « CSV UTF-8 ».")
          .asException();
    }
  }

  private static boolean isMostlyZeros(byte[] bytes) {
    int zeros = 0;
    for (byte one : bytes) {
      if (one == 0) {
        zeros++;
      }
    }
    return zeros * ZEROS_OF_UTF_16 > bytes.length;
  }

  private static boolean begins(byte[] bytes, int... signature) {
    for (int i = 0; i < signature.length; i++) {
      if (i >= bytes.length || Byte.toUnsignedInt(bytes[i]) != signature[i]) {
        return false;
      }
    }
    return true;
  }
}
