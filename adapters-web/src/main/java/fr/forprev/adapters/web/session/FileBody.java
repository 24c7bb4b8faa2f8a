package fr.forprev.adapters.web.session;

import fr.forprev.adapters.web.csv.CsvFile;
import org.jspecify.annotations.Nullable;

/**
 * How a file was read, on the wire.
 *
 * @param sentence what should be looked at, in French, or null
 */
record FileBody(String charset, String separator, int trainees, @Nullable String sentence) {

  static FileBody of(CsvFile file) {
    return new FileBody(
        file.text().charset().name(),
        String.valueOf(file.separator()),
        file.sheet().found(),
        file.text().assumed()
            ? "Le fichier n'est pas en UTF-8 : il a été lu en Windows-1252. Vérifiez les accents."
            : null);
  }
}
