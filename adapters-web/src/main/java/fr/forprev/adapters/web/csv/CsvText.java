package fr.forprev.adapters.web.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a file.
 *
 * @param charset the one in which it was read
 * @param assumed whether nothing said so, and it is not in UTF-8
 */
public record CsvText(String characters, Charset charset, boolean assumed) {

  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static final int MARK_LENGTH = 3;

  /**
   * Reads the bytes: in UTF-8 when its mark begins them, else in the announced charset, else in
   * UTF-8 when they are, else in Windows-1252.
   */
  static CsvText of(byte[] bytes, @Nullable Charset announced) {
    Signatures.refuseForeign(bytes);
    if (Signatures.isMarkedUtf8(bytes)) {
      return announced(bytes, MARK_LENGTH, StandardCharsets.UTF_8);
    }
    if (announced != null) {
      return announced(bytes, 0, announced);
    }
    Decoded utf8 = Decoded.of(bytes, 0, StandardCharsets.UTF_8);
    if (utf8.isWhole()) {
      return new CsvText(utf8.characters(), StandardCharsets.UTF_8, false);
    }
    Decoded windows = Decoded.of(bytes, 0, WINDOWS_1252);
    if (windows.isWhole()) {
      return new CsvText(windows.characters(), WINDOWS_1252, true);
    }
    throw UnusableFile.at(utf8.line(), "Le fichier n'est ni en UTF-8 ni en Windows-1252.")
        .asException();
  }

  private static CsvText announced(byte[] bytes, int from, Charset charset) {
    Decoded decoded = Decoded.of(bytes, from, charset);
    if (decoded.isWhole()) {
      return new CsvText(decoded.characters(), charset, false);
    }
    throw UnusableFile.at(
            decoded.line(),
            "Le fichier s'annonce en %s et ne l'est pas, dès la ligne %d."
                .formatted(charset.name(), decoded.line()))
        .asException();
  }

  /** The characters up to the first byte that the charset does not have, or all of them. */
  private record Decoded(String characters, boolean isWhole) {

    static Decoded of(byte[] bytes, int from, Charset charset) {
      CharBuffer characters = CharBuffer.allocate(bytes.length);
      CoderResult result =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from), characters, true);
      return new Decoded(characters.flip().toString(), result.isUnderflow());
    }

    int line() {
      return 1 + (int) characters.chars().filter(c -> c == '\n').count();
    }
  }
}
